import { getMessages } from '../../lib/i18n/get-messages.ts'
import { MISSION } from '../../lib/mission/mission.ts'
import type { OfflineView } from '../../lib/pages/offline.ts'
import { PageHead } from '../article/page-head.tsx'
import { CodeBlock } from '../data/citation-block.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { CopyList } from './copy-list.tsx'

/** The copies to carry away: which there are, how to open them, pass them on and check them. */
export function OfflinePage({ offline }: { offline: OfflineView }) {
  const { locale, copies } = offline
  const words = getMessages(locale).offline
  return (
    <>
      <PageHead locale={locale} title={words.title} summary={words.summary} />
      <CopyList copies={copies} locale={locale} />
      <div className="prose section">
        <h2>{words.openHeading}</h2>
        <Lines lines={words.open} locale={locale} />
        <h2>{words.passHeading}</h2>
        <Lines lines={words.pass} locale={locale} />
        <h2>{words.ageHeading}</h2>
        <p>{words.age}</p>
        <h2>{words.checkHeading}</h2>
        <CopyCheck offline={offline} />
      </div>
    </>
  )
}

function Lines({ lines, locale }: { lines: readonly string[] } & Pick<OfflineView, 'locale'>) {
  return (
    <ul>
      {lines.map((line) => (
        <Isolated key={line} as="li" text={line} locale={locale} />
      ))}
    </ul>
  )
}

/** By its checksum, by its signature where there is one, and by whom to ask. */
export function CopyCheck({ offline: { locale, copies, signatureCheck, channels } }: { offline: OfflineView }) {
  const { offline, verify } = getMessages(locale)
  const words = offline.check
  const name = copies[0]?.name ?? `${MISSION.key}.zip`
  const { windows, mac, linux } = words.systems
  const commands = [
    [windows, `certutil -hashfile ${name} SHA256`],
    [mac, `shasum -a 256 ${name}`],
    [linux, `sha256sum ${name}`],
  ] as const
  return (
    <>
      <p>{words.copies}</p>
      <Isolated as="p" text={words.sum} locale={locale} />
      <dl className="data-facts">
        {commands.map(([system, command]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd className="data-address">
              <code dir="ltr">{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <Isolated as="p" text={words.inside} locale={locale} />
      <CodeBlock text="sha256sum -c SHA256SUMS" />
      {signatureCheck.length > 0 && (
        <>
          <Isolated as="p" text={words.signed} locale={locale} />
          <CodeBlock text={signatureCheck.join('\n')} />
        </>
      )}
      <p>
        {words.official} <a href={channels}>{verify.channels.heading}</a>
      </p>
    </>
  )
}
