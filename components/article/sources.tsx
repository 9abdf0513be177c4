import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { SourceView } from '../../lib/pages/article.ts'
import { DateText } from '../ui/date-text.tsx'

interface SourcesProps {
  readonly sources: readonly SourceView[]
  readonly locale: Locale
}

/** Where the facts of a page come from, with grade, date and reservation. */
export function Sources({ sources, locale }: SourcesProps) {
  if (sources.length === 0) return null
  return (
    <section className="section ruled sources" aria-labelledby="sources">
      <h2 id="sources" className="small-head">
        {getMessages(locale).sources.heading}
      </h2>
      <ul className="fine plain-list">
        <SourceItems sources={sources} locale={locale} className="mb-2" />
      </ul>
    </section>
  )
}

/** Sources as the items of a list. */
export function SourceItems({ sources, locale, className }: SourcesProps & { readonly className?: string }) {
  return sources.map((source) => (
    <li key={source.key} className={className}>
      <SourceLine source={source} locale={locale} />
    </li>
  ))
}

/** One source: title, publisher, date, grade. Its title stays in its own language. */
export function SourceLine({ source, locale }: { source: SourceView; locale: Locale }) {
  const { sources, comma } = getMessages(locale)
  const title = <bdi lang={source.lang ?? 'en'}>{source.title}</bdi>
  return (
    <>
      {source.url ? (
        <a href={source.url} hrefLang={source.lang}>
          {title}
        </a>
      ) : (
        title
      )}
      {`${comma} `}
      <bdi lang="en">{source.publisher}</bdi>
      {source.date && (
        <>
          {`${comma} `}
          <DateText date={source.date} locale={locale} />
        </>
      )}
      {source.grade !== 'official' && <> ({sources.grades[source.grade]})</>}
    </>
  )
}
