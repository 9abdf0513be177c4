import type { PageData } from '../../lib/content/schema/schema.ts'
import type { PartialDate } from '../../lib/i18n/edtf.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ArticleView } from '../../lib/pages/article.ts'
import type { HistoryView } from '../../lib/pages/history.ts'
import type { MessengerView } from '../../lib/pages/messenger-text.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { LinkNotes } from './link-notes.tsx'
import { MessageBox } from './message-box.tsx'
import { ArticleMap } from './place-map.tsx'
import { Sources } from './sources.tsx'

interface FootedPage extends ArticleView {
  readonly message: MessengerView | undefined
  readonly owner?: string | undefined
  readonly checkedOn?: PageData['checkedOn']
  readonly reviewBy?: PageData['reviewBy']
}

/** What follows the text of a page: where it is about, what to pass on, on what it rests, and who answers for it. */
export function PageFoot({ page }: { page: FootedPage }) {
  return (
    <div className="section tail">
      <ArticleMap article={page} />
      <MessageBox message={page.message} locale={page.locale} />
      <Sources sources={page.sources} limits={page.limits} locale={page.locale} />
      <LinkNotes links={page.links} locale={page.locale} />
      <Answerable page={page} />
      <ChangeLog notes={page.history.notes} locale={page.locale} />
    </div>
  )
}

/** Who answers for a page, when it was checked and changed last, and by when it is read again. */
function Answerable({ page: { locale, history, owner, checkedOn, reviewBy } }: { page: FootedPage }) {
  const { page: words, dateLabels } = getMessages(locale)
  const days: (readonly [string, PartialDate | undefined])[] = [
    [`${dateLabels.lastChecked}:`, checkedOn],
    [`${words.changed}:`, history.changed],
    [words.reviewBy, reviewBy],
  ]
  const known = days.flatMap(([label, date]) => (date ? [{ label, date }] : []))
  if (!owner && known.length === 0) return null
  return (
    <ul className="answerable inline-list fine section">
      {owner && (
        <li>
          {words.owner}: <Isolated text={owner} locale={locale} />
        </li>
      )}
      {known.map(({ label, date }) => (
        <li key={label}>
          {label} <DateText date={date} locale={locale} />
        </li>
      ))}
    </ul>
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
