import { Fragment } from 'react'
import type { PageData } from '../../lib/content/schema/schema.ts'
import type { PartialDate } from '../../lib/i18n/edtf.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { HistoryView } from '../../lib/pages/history.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface FootedPage {
  readonly locale: Locale
  readonly history: HistoryView
  readonly owner?: string | undefined
  readonly checkedOn?: PageData['checkedOn']
  readonly reviewBy?: PageData['reviewBy']
}

/** Who answers for a page, when it was checked and changed last, and by when it is read again. */
export function PageFoot({ page }: { page: FootedPage }) {
  const { locale, history, owner, checkedOn, reviewBy } = page
  const { page: words, dateLabels } = getMessages(locale)
  const days: (readonly [string, PartialDate | undefined])[] = [
    [`${dateLabels.lastChecked}:`, checkedOn],
    [`${words.changed}:`, history.changed],
    [words.reviewBy, reviewBy],
  ]
  const known = days.flatMap(([label, date]) => (date ? [{ label, date }] : []))
  return (
    <>
      {(owner || known.length > 0) && (
        <p className="fine section">
          {owner && (
            <>
              {words.owner}: <Isolated text={owner} locale={locale} />.{' '}
            </>
          )}
          {known.map(({ label, date }) => (
            <Fragment key={label}>
              {label} <DateText date={date} locale={locale} />.{' '}
            </Fragment>
          ))}
        </p>
      )}
      <ChangeLog notes={history.notes} locale={locale} />
    </>
  )
}

/** What its authors say of the changes to a text; nothing when they said nothing. */
export function ChangeLog({ notes, locale }: { notes: HistoryView['notes']; locale: Locale }) {
  if (notes.length === 0) return null
  return (
    <details className="fine section">
      <summary>{getMessages(locale).page.changes}</summary>
      <ul className="plain-list">
        {notes.map(({ date, text }) => (
          <li key={date.edtf + text}>
            <DateText date={date} locale={locale} />: <Isolated text={text} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  )
}
