import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { CorrectionView } from '../../lib/pages/corrections.ts'
import { PageHead } from '../article/page-head.tsx'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** Everything that was put right or taken back, the newest first; says so when that is nothing. */
export function CorrectionList({ corrections, locale }: { corrections: readonly CorrectionView[]; locale: Locale }) {
  const { title, summary, empty } = getMessages(locale).verify.corrections
  return (
    <>
      <PageHead locale={locale} title={title} summary={summary} />
      {corrections.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="records">
          {corrections.map((correction, index) => (
            <li key={`${correction.href} ${index.toString()}`}>
              <Correction correction={correction} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Correction({ correction, locale }: { correction: CorrectionView; locale: Locale }) {
  const { corrections, verify } = getMessages(locale)
  const isWithdrawal = correction.kind === 'withdrawn'
  return (
    <>
      <p className="meta">
        <DateText date={correction.date} locale={locale} /> ·{' '}
        {isWithdrawal ? verify.corrections.withdrawn : corrections.kinds[correction.kind]}
      </p>
      <h2 className="small-head">
        <Isolated as="a" href={correction.href} text={correction.title} locale={locale} />
      </h2>
      {isWithdrawal ? (
        <Isolated as="p" text={correction.reason} locale={locale} />
      ) : (
        <p>
          {corrections.was}: <Isolated as="del" text={correction.was} locale={locale} /> {corrections.now}:{' '}
          <Isolated as="ins" text={correction.now} locale={locale} />
        </p>
      )}
    </>
  )
}
