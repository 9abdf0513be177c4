import { formatBytes } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { DatasetView } from '../../lib/pages/dataset.ts'
import { CodeBlock } from './citation-block.tsx'

/** The files of a dataset, and how another site can show its chart. */
export function DownloadList({ view: { downloads, embed }, locale }: { view: DatasetView; locale: Locale }) {
  const { comma, dataPages } = getMessages(locale)
  const { downloads: words, embed: embedWords } = dataPages
  return (
    <section className="section files screen-only" aria-labelledby="downloads">
      <h2 id="downloads">{words.heading}</h2>
      <ul className="plain-list downloads">
        {downloads.map(({ kind, name, href, size }) => (
          <li key={kind}>
            <a href={href} download={kind === 'svg' ? undefined : name}>
              <bdi dir="ltr">{name}</bdi>
            </a>{' '}
            <span className="fine">
              {words.kinds[kind]}
              {comma} {formatBytes(size, locale)}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{embedWords.heading}</summary>
        <p>{embedWords.text}</p>
        <CodeBlock text={embed} />
      </details>
    </section>
  )
}
