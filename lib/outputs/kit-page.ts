import { absoluteHtml } from '../feeds/absolute-html.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import type { NewsView } from '../pages/news.ts'
import { escapeHtml, fullHtml } from './full-html.ts'

/** A release as one HTML file that stands alone, for editing systems: no style, all addresses whole. `line`: kind, place and date. */
export function renderKitPage(news: NewsView, line: string): string {
  const { locale, title, summary, permalink, boilerplate, mediaContact: contact } = news
  const { dir, tag } = localeFacts(locale)
  const words = getMessages(locale).news
  const about = boilerplate ? `<h2>${escapeHtml(words.aboutIom)}</h2>${boilerplate}` : ''
  const ask = contact ? [contact.name, contact.role, contact.email, contact.note].filter(Boolean).join(', ') : ''
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${permalink}">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(line)}</p>
<p><strong>${escapeHtml(summary)}</strong></p>
${absoluteHtml(fullHtml(news) + about, permalink)}
${ask ? `<h2>${escapeHtml(words.mediaContact)}</h2><p>${escapeHtml(ask)}</p>` : ''}
<p><a href="${permalink}">${permalink}</a></p>
</html>
`
}
