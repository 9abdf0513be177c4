import type { Locale } from '../../lib/i18n/locales.ts'
import type { ChildGroup } from '../../lib/pages/child-pages.ts'
import { Isolated } from '../ui/isolated.tsx'

interface ChildrenProps {
  readonly groups: readonly ChildGroup[]
  readonly locale: Locale
  /** Level of the groups' headings. */
  readonly level?: 2 | 3
}

interface SectionPagesProps extends Omit<ChildrenProps, 'level'> {
  /** Whether the first group leads, larger than the others beside it. */
  readonly isLed: boolean
}

/** The pages of a section: in rows, or what most readers come for first and the rest beside it. */
export function SectionPages({ groups, locale, isLed }: SectionPagesProps) {
  if (!isLed) return <Children groups={groups} locale={locale} />
  return (
    <div className="columns section led-pages">
      <div>
        <Children groups={groups.slice(0, 1)} locale={locale} />
      </div>
      <div className="aside">
        <Children groups={groups.slice(1)} locale={locale} />
      </div>
    </div>
  )
}

/** Pages of a section, each with one honest line, under the headings of the menu. */
export function Children({ groups, locale, level = 2 }: ChildrenProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return groups.map(({ key, heading, children }) => (
    <section key={key} className="section child-group" aria-labelledby={heading && key}>
      {heading && <Heading id={key}>{heading}</Heading>}
      <ul className="children">
        {children.map(({ href, title, summary }) => (
          <li key={href}>
            <Isolated as="a" href={href} text={title} locale={locale} />
            <Isolated as="p" text={summary} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
