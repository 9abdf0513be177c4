import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from './isolated.tsx'

interface FactListProps {
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly locale: Locale
}

/** Names and values, one fact a line. */
export function FactList({ facts, locale }: FactListProps) {
  return (
    <dl className="data-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <Isolated as="dd" text={value} locale={locale} />
        </div>
      ))}
    </dl>
  )
}
