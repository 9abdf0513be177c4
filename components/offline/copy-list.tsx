import { formatBytes } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { OfflineView } from '../../lib/pages/offline.ts'
import { Isolated } from '../ui/isolated.tsx'

/** The files there are, each with its size and its checksum; says so where no build has made any. */
export function CopyList({ copies, locale }: Pick<OfflineView, 'copies' | 'locale'>) {
  const words = getMessages(locale).offline
  const [first] = copies
  if (!first) return <p>{words.noFiles}</p>
  return (
    <section className="section" aria-labelledby="copies">
      <h2 id="copies">{words.filesHeading}</h2>
      <Isolated as="p" text={words.date(first.date)} locale={locale} />
      <ul className="records">
        {copies.map((copy) => (
          <li key={copy.path}>
            <CopyItem copy={copy} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CopyItem({ copy, locale }: { copy: OfflineView['copies'][number] } & Pick<OfflineView, 'locale'>) {
  const { files, checksum, signature } = getMessages(locale).offline
  const { kind, path, name, bytes, sha256, isSigned } = copy
  return (
    <>
      <h3>
        <a href={path} download={name}>
          {files[kind].name}
        </a>
      </h3>
      <Isolated as="p" text={files[kind].text} locale={locale} />
      <p className="meta">
        <bdi dir="ltr">{name}</bdi> · {formatBytes(bytes, locale)}
        {isSigned && (
          <>
            {' '}
            · <a href={`${path}.sig`}>{signature}</a>
          </>
        )}
      </p>
      <p className="fine data-address">
        {checksum} <bdi dir="ltr">(SHA-256)</bdi>: <bdi dir="ltr">{sha256}</bdi>
      </p>
    </>
  )
}
