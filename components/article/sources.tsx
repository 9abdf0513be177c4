import { getMessages } from '../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import type { SourceView } from '../../lib/pages/article.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface SourcesProps {
  readonly sources: readonly SourceView[]
  readonly locale: Locale
}

/** The foot of a page: what is disputed, estimated or not known, and where the facts come from, with grade and date. */
export function Sources({ sources, limits = [], locale }: SourcesProps & { readonly limits?: readonly string[] }) {
  if (sources.length + limits.length === 0) return null
  const { heading, withLimits } = getMessages(locale).sources
  return (
    <section className="section ruled sources" aria-labelledby="sources">
      <h2 id="sources" className="small-head">
        {limits.length > 0 ? withLimits : heading}
      </h2>
      {limits.map((limit) => (
        <Isolated key={limit} as="p" className="fine mb-3" text={limit} locale={locale} />
      ))}
      <ul className="fine plain-list">
        <SourceItems sources={sources} locale={locale} className="mb-3" />
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

/** One source: title, publisher, date, grade. Its title stays in its own language; read the other way, it has a line of its own. */
export function SourceLine({ source, locale }: { source: SourceView; locale: Locale }) {
  const { sources, comma } = getMessages(locale)
  const ownLine = localeFacts(locale).dir !== directionOf(source.lang)
  const title = (
    <bdi lang={source.lang ?? 'en'} {...(ownLine && { dir: directionOf(source.lang), className: 'block text-end' })}>
      {source.title}
    </bdi>
  )
  return (
    <>
      {source.url ? (
        <a href={source.url} hrefLang={source.lang}>
          {title}
        </a>
      ) : (
        title
      )}
      {!ownLine && `${comma} `}
      {source.publisherHere ?? <bdi lang="en">{source.publisher}</bdi>}
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

function directionOf(lang = 'en'): 'ltr' | 'rtl' {
  return /^(?:fa|prs|ps|ar)/.test(lang) ? 'rtl' : 'ltr'
}
