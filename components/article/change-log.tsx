import type { HistoryView } from '../../lib/content/views/history.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

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
