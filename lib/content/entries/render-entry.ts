import { hash } from 'node:crypto'
import { isolateLatin } from '../../i18n/direction.ts'
import { formatNumber } from '../../i18n/format.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import type { ResolvedLink } from '../../markdown/plugins/site-links.ts'
import { type MarkdownContext, type Rendered, renderInline, renderMarkdown } from '../../markdown/render.ts'
import { memoizeLately } from '../../memoize.ts'
import { FIGURES_PATH } from '../../site/data-paths.ts'
import { getEditionsOf, getEntry, getGlossary, getTaxonomy } from '../queries.ts'
import type { Entry } from './entry.ts'
import { bodyPictures } from './entry-pictures.ts'
import { GLOSSARY_PATH } from './glossary.ts'

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

/** The body of an entry as safe HTML, as a part of a page about something else. */
export const renderBody = memoizeLately((entry: Entry): Rendered => {
  const context = { ...markdownContext(entry.locale), pictures: bodyPictures(entry), idPrefix: `${entry.slug}.` }
  return renderMarkdown(entry.body, context)
})

/** The body of the entry a page is about, with its headings. The words of the glossary are linked where they first stand. */
export const renderMainBody = memoizeLately((entry: Entry): Rendered => {
  const { locale, path, body } = entry
  const glossary = getGlossary(locale)
  const isGlossary = path === GLOSSARY_PATH
  const terms = isGlossary ? [] : glossary.map(({ key, forms }) => ({ href: termPath(key, locale), forms }))
  const groups = getTaxonomy().programmes.map(({ group }) => group)
  const takenIds = [...groups, ...(isGlossary ? glossary.map(({ key }) => key) : [])]
  return renderMarkdown(body, { ...markdownContext(locale), pictures: bodyPictures(entry), terms, takenIds })
})

/** Address of a word's explanation in an edition. */
export function termPath(key: string, locale: Locale): string {
  return localePath(`${GLOSSARY_PATH}#${key}`, locale)
}

/** A front-matter text as safe HTML, without the paragraph around it. */
export function renderText(text: string, locale: Locale): string {
  // There are many on a page, and hardly one has anything with an id.
  const idPrefix = `${hash('sha256', text, 'base64url').slice(0, 6)}.`
  return renderInline(text, { ...markdownContext(locale), idPrefix })
}

/** A front-matter text of several paragraphs as safe HTML. `part`: which part of its page it is. */
export function renderPassage(text: string, locale: Locale, part: string): string {
  return renderMarkdown(text, { ...markdownContext(locale), idPrefix: `${part}.` }).html
}
