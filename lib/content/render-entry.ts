import { isolateLatin } from '../i18n/direction.ts'
import { formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { keepMadeWhile } from '../kept/kept-results.ts'
import { nameOf } from '../kept/name.ts'
import type { LinkedTerm } from '../markdown/plugins/glossary-terms.ts'
import type { ResolvedLink } from '../markdown/plugins/site-links.ts'
import { type MarkdownContext, type Rendered, renderInline, renderMarkdown } from '../markdown/render.ts'
import { onceLately } from '../once-per.ts'
import { FIGURES_PATH } from '../site/data-paths.ts'
import type { Entry } from './entry.ts'
import { bodyPictures } from './entry-pictures.ts'
import { GLOSSARY_PATH, type Term } from './glossary.ts'
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
export const renderBody = onceLately(
  (entry: Entry): Rendered => renderKept(`html ${entry.locale}`, entry.body, bodyContext(entry), renderMarkdown),
)

/** The same, with the words of the glossary linked where they first stand: for the one text a page is about. */
export const renderMainBody = onceLately((entry: Entry): Rendered => {
  if (entry.path === GLOSSARY_PATH) return renderBody(entry)
  const { terms, name } = linkedTerms(entry.locale)
  return renderKept(`html ${entry.locale} ${name}`, entry.body, { ...bodyContext(entry), terms }, renderMarkdown)
})

function bodyContext(entry: Entry): MarkdownContext {
  return { ...markdownContext(entry.locale), pictures: bodyPictures(entry) }
}

/** Address of a word's explanation in an edition. */
export function termPath(key: string, locale: Locale): string {
  return localePath(`${GLOSSARY_PATH}#${key}`, locale)
}

interface LinkedTerms {
  readonly terms: readonly LinkedTerm[]
  /** A name for all of them. */
  readonly name: string
}

const known = new WeakMap<readonly Term[], LinkedTerms>()

function linkedTerms(locale: Locale): LinkedTerms {
  const glossary = getGlossary(locale)
  const made = known.get(glossary) ?? nameTerms(glossary, locale)
  known.set(glossary, made)
  return made
}

function nameTerms(glossary: readonly Term[], locale: Locale): LinkedTerms {
  const terms = glossary.map(({ key, forms }) => ({ href: termPath(key, locale), forms }))
  return { terms, name: nameOf(JSON.stringify(terms)) }
}

/** A front-matter text as safe HTML, without the paragraph around it. */
export function renderText(text: string, locale: Locale): string {
  return renderKept(`line ${locale}`, text, markdownContext(locale), renderInline)
}

/** A front-matter text of several paragraphs as safe HTML. */
export function renderPassage(text: string, locale: Locale): string {
  return renderKept(`passage ${locale}`, text, markdownContext(locale), renderMarkdown).html
}

/** As an earlier run rendered it, while its links lead where they led and its pictures are as they were. `what`: names all else that goes into it. */
function renderKept<Result>(
  what: string,
  markdown: string,
  context: MarkdownContext,
  render: (markdown: string, context: MarkdownContext) => Result,
): Result {
  const { resolve, pictures } = context
  return keepMadeWhile(what, markdown, { link: resolve, picture: (url) => pictures?.find(url) }, (note) =>
    render(markdown, {
      ...context,
      resolve: (path) => note('link', path, resolve(path)),
      ...(pictures && { pictures: { ...pictures, find: (url) => note('picture', url, pictures.find(url)) } }),
    }),
  )
}
