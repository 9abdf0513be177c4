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
import { getEditionsOf, getEntry, getGlossary, getTaxonomy } from './queries.ts'

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
export const renderBody = onceLately((entry: Entry): Rendered => {
  const pictures = bodyPictures(entry)
  const context = { ...markdownContext(entry.locale), pictures, idPrefix: `${entry.slug}.` }
  return renderKept(`part ${entry.locale} ${entry.slug}`, entry.body, context, renderMarkdown)
})

/** The body of the entry a page is about, with its headings. The words of the glossary are linked where they first stand. */
export const renderMainBody = onceLately((entry: Entry): Rendered => {
  const { locale } = entry
  const isGlossary = entry.path === GLOSSARY_PATH
  const { terms, name } = isGlossary ? NO_TERMS : linkedTerms(locale)
  const groups = getTaxonomy().programmes.map(({ group }) => group)
  const takenIds = [...groups, ...(isGlossary ? getGlossary(locale).map(({ key }) => key) : [])]
  const context = { ...markdownContext(locale), pictures: bodyPictures(entry), terms, takenIds }
  return renderKept(`html ${locale} ${name} ${takenIds.join()}`, entry.body, context, renderMarkdown)
})

/** Address of a word's explanation in an edition. */
export function termPath(key: string, locale: Locale): string {
  return localePath(`${GLOSSARY_PATH}#${key}`, locale)
}

interface LinkedTerms {
  readonly terms: readonly LinkedTerm[]
  /** A name for all of them. */
  readonly name: string
}

const NO_TERMS: LinkedTerms = { terms: [], name: '' }

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
  // There are many on a page, and hardly one has anything with an id.
  const context = { ...markdownContext(locale), idPrefix: `${nameOf(text).slice(0, 6)}.` }
  return renderKept(`line ${locale}`, text, context, renderInline)
}

/** A front-matter text of several paragraphs as safe HTML. `part`: which part of its page it is. */
export function renderPassage(text: string, locale: Locale, part: string): string {
  const context = { ...markdownContext(locale), idPrefix: `${part}.` }
  return renderKept(`passage ${locale} ${part}`, text, context, renderMarkdown).html
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
