import { Fragment } from 'react'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ResultView } from '../../lib/pages/search.ts'
import { DateText } from '../ui/date-text.tsx'

/** What was found, one below the other, with the words it was found by marked. */
export function ResultList({ results, locale }: { results: readonly ResultView[]; locale: Locale }) {
  return (
    <ol className="cards results">
      {results.map((result) => (
        <li key={result.href} className="card">
          <h2>
            <a href={result.href}>
              <Marked runs={result.title} />
            </a>
          </h2>
          <p className="meta">
            {result.kind}
            {result.date && (
              <>
                {' · '}
                <DateText date={result.date} locale={locale} />
              </>
            )}
          </p>
          <p>
            <Marked runs={result.excerpt} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Marked({ runs }: { runs: ResultView['title'] }) {
  let position = 0
  return runs.map(({ text, marked }) => {
    position += text.length
    return marked ? <mark key={position}>{text}</mark> : <Fragment key={position}>{withParts(text)}</Fragment>
  })
}

/** Headings and cells of tables end without a full stop: a dot parts them from what follows. */
function withParts(text: string): string {
  return text.replace(/(?<![.!?؟:…])\n/g, ' · ').replaceAll('\n', ' ')
}
