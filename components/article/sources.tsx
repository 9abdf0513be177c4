import type { SourceView } from '../../lib/content/views/article.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { DateText } from '../ui/date-text.tsx'

/** Where the facts of a page come from, with grade, date and reservation. */
export function Sources({ sources, locale }: { sources: readonly SourceView[]; locale: Locale }) {
  if (sources.length === 0) return null
  return (
    <section className="section ruled sources" aria-labelledby="sources">
      <h2 id="sources" className="small-head">
        {getMessages(locale).sources.heading}
      </h2>
      <ul className="fine plain-list">
        {sources.map((source) => (
          <li key={source.key} className="mb-2">
            <SourceLine source={source} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
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
