import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import type { SourceView } from '../../lib/pages/article.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface SourcesProps {
  readonly sources: readonly SourceView[]
  readonly locale: Locale
}

/** The foot of a page: what is disputed, estimated or not known, and where the facts come from, with grade and date. On a phone it is folded. */
export function Sources({ sources, limits = [], locale }: SourcesProps & { readonly limits?: readonly string[] }) {
  if (sources.length + limits.length === 0) return null
  const { heading, withLimits } = getMessages(locale).sources
  return (
    <section className="section sources" aria-labelledby="sources">
      <details>
        <summary>
          <h2 id="sources" className="small-head">
            {limits.length > 0 ? withLimits : heading}
          </h2>
        </summary>
        {limits.length > 0 && (
          <div>
            {limits.map((limit) => (
              <Isolated key={limit} as="p" className="fine mb-3" text={limit} locale={locale} />
            ))}
          </div>
        )}
        <ul className="fine plain-list">
          <SourceItems sources={sources} locale={locale} className="mb-3" />
        </ul>
      </details>
    </section>
  )
}

/** The sources of one item of a list, folded; nothing when it has none. */
export function FoldedSources({ sources, locale }: SourcesProps) {
  if (sources.length === 0) return null
  return (
    <details className="fine">
      <summary>
        {getMessages(locale).sources.heading}: {formatNumber(sources.length, locale)}
      </summary>
      <ul>
        <SourceItems sources={sources} locale={locale} />
      </ul>
    </details>
  )
}

/** Sources as the items of a list. */
function SourceItems({ sources, locale, className }: SourcesProps & { readonly className?: string }) {
  return sources.map((source) => (
    <li key={source.key} className={className}>
      <SourceLine source={source} locale={locale} />
    </li>
  ))
}

/** One source: title, publisher, date, grade. Its title stays in its own language; read the other way, it has a line of its own. */
export function SourceLine({ source, locale }: { source: SourceView; locale: Locale }) {
  const { sources, comma } = getMessages(locale)
  const dir = /\p{Script=Arabic}/u.test(source.title) ? 'rtl' : 'ltr'
  const ownLine = localeFacts(locale).dir !== dir
  const title = (
    <bdi lang={dir === 'rtl' ? source.lang : 'en'} {...(ownLine && { dir, className: 'block text-end' })}>
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
