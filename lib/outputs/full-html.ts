import { formatDate } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import type { NewsView } from '../pages/news.ts'

/** The text of a news item for those who do not see its page, with what a reader must not miss: that it was taken back, or that a fact was put right. */
export function fullHtml({ locale, html, notesToEditors, corrections, updates, withdrawn, summary }: NewsView): string {
  const words = getMessages(locale)
  const when = (date: NewsView['date']) => formatDate(date, locale).primary
  const notices = [
    ...(withdrawn ? [summary] : []),
    ...updates.map(({ date, text }) => `${words.updatedOn(when(date))}: ${text}`),
    ...corrections
      .filter(({ kind }) => kind === 'fact')
      .map(({ date, was, now }) => `${words.corrections.correctedOn(when(date))}. ${words.corrections.told(was, now)}`),
  ]
  const notes = notesToEditors ? `<h2>${escapeHtml(words.news.notesToEditors)}</h2>${notesToEditors}` : ''
  return notices.map((notice) => `<p><strong>${escapeHtml(notice)}</strong></p>`).join('') + html + notes
}

/** HTML that says its language and direction itself: feed readers show texts of many languages in one window. */
export function inEdition(html: string, locale: Locale): string {
  const { tag, dir } = localeFacts(locale)
  return `<div lang="${tag}" dir="${dir}">${html}</div>`
}

/** Words as they stand between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
