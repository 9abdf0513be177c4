import type { Citation } from '../../lib/chart/citation.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from '../ui/isolated.tsx'

/** Ready citations: for a caption, for a note, for reference managers. */
export function CitationBlock({ citation, locale }: { citation: Citation; locale: Locale }) {
  const { heading, short, long, files } = getMessages(locale).dataPages.citation
  return (
    <section className="section" aria-labelledby="citation">
      <h2 id="citation">{heading}</h2>
      <dl className="data-facts">
        <dt>{short}</dt>
        <dd>
          <Isolated text={citation.short} locale={locale} />
        </dd>
        <dt>{long}</dt>
        <dd className="data-address">
          <Isolated text={citation.long} locale={locale} />
        </dd>
        <dt className="screen-only">{files}</dt>
        <dd className="screen-only">
          {citation.files.map(({ name, href }) => (
            <span key={name}>
              <a href={href} download="">
                <bdi dir="ltr">{name}</bdi>
              </a>{' '}
            </span>
          ))}
        </dd>
      </dl>
    </section>
  )
}

/** Code to copy: always from left to right, wrapped where it is too long. */
export function CodeBlock({ text }: { text: string }) {
  return (
    <pre className="data-code" dir="ltr">
      <code>{text}</code>
    </pre>
  )
}
