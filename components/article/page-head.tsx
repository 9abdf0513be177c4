import type { ReactNode } from 'react'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from '../ui/isolated.tsx'

interface PageHeadProps {
  readonly locale: Locale
  readonly title: string
  readonly summary?: string
  /** The line above the headline: kind, date, place. */
  readonly kicker?: ReactNode
}

/** Headline and standfirst of a page. */
export function PageHead({ locale, title, summary, kicker }: PageHeadProps) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <Isolated as="h1" text={title} locale={locale} />
      {summary && <Isolated as="p" className="standfirst" text={summary} locale={locale} />}
    </header>
  )
}
