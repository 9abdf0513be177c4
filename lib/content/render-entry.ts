import { isolateLatin } from '../i18n/direction.ts'
import { formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { LinkedTerm } from '../markdown/plugins/glossary-terms.ts'
import type { ResolvedLink } from '../markdown/plugins/site-links.ts'
import { type MarkdownContext, type Rendered, renderInline, renderMarkdown } from '../markdown/render.ts'
import { oncePer } from '../once-per.ts'
import { FIGURES_PATH } from '../site/data-paths.ts'
import type { Entry } from './entry.ts'
import { bodyPictures } from './entry-pictures.ts'
import { GLOSSARY_PATH } from './glossary.ts'
import { getEditionsOf, getEntry, getGlossary } from './queries.ts'

/** Where a link written as `/news/x` leads in an edition: to its own page, or to another edition's, marked with its language. */
export function resolveLink(path: string, locale: Locale): ResolvedLink {
  const [page = '/'] = path.split(/[?#]/)
  if (page.startsWith(`${FIGURES_PATH}/`)) return { href: localePath(path, locale), className: 'figure-value' }
  const other = getEntry(locale, page) ? undefined : getEditionsOf(page)[0]
  return other
    ? { href: localePath(path, other), hreflang: localeFacts(other).tag }
    : { href: localePath(path, locale) }
}

/** What Markdown needs to know of an edition. */
export function markdownContext(locale: Locale): MarkdownContext {
  const { page } = getMessages(locale)
  return {
    resolve: (path) => resolveLink(path, locale),
    footnoteWords: { heading: page.notes, back: page.backToReference, number: (value) => formatNumber(value, locale) },
    tableName: page.table,
    ...(localeFacts(locale).dir === 'rtl' && { split: (text: string) => isolateLatin(text, locale) }),
  }
}

/** The body of an entry as safe HTML with its headings. */
export const renderBody = oncePer((entry: Entry): Rendered => renderMarkdown(entry.body, bodyContext(entry)))

/** The same, with the words of the glossary linked where they first stand: for the one text a page is about. */
export const renderMainBody = oncePer((entry: Entry): Rendered => {
  const terms = entry.path === GLOSSARY_PATH ? [] : linkedTerms(entry.locale)
  return renderMarkdown(entry.body, { ...bodyContext(entry), terms })
})

function bodyContext(entry: Entry): MarkdownContext {
  return { ...markdownContext(entry.locale), pictures: bodyPictures(entry) }
}

/** Address of a word's explanation in an edition. */
export function termPath(key: string, locale: Locale): string {
  return localePath(`${GLOSSARY_PATH}#${key}`, locale)
}

function linkedTerms(locale: Locale): LinkedTerm[] {
  return getGlossary(locale).map(({ key, forms }) => ({ href: termPath(key, locale), forms }))
}

/** A front-matter text as safe HTML, without the paragraph around it. */
export function renderText(text: string, locale: Locale): string {
  return renderInline(text, markdownContext(locale))
}
