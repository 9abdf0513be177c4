/** The first page of a copy, which is its contents and stands in for the search. */
import type { Entry } from '../../lib/content/entries/entry.ts'
import { termPath } from '../../lib/content/entries/render-entry.ts'
import { getEntries, getEntry, getGlossary, getLabels, getNews } from '../../lib/content/queries.ts'
import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { FIGURES_PATH } from '../../lib/site/data-paths.ts'
import { MENU } from '../../lib/site/navigation.ts'
import { isolated, link, list } from './markup.ts'
import type { ReadingPage } from './reading-pages.ts'
import { SMALL_PATHS } from './small-copy.ts'

/** What the contents say of a page. */
export type Listed = Pick<ReadingPage, 'path' | 'title' | 'summary' | 'section'>

interface Contents {
  readonly locale: Locale
  readonly pages: readonly Listed[]
  /** The day of the copy, in words. */
  readonly date: string
  /** What to write for an address of the site. */
  readonly find: (address: string) => string
}

/** The contents: what matters most, every page by section with a line each, then subjects from A to Z. HTML. */
export function indexPage(contents: Contents): string {
  const { locale, pages, date } = contents
  const { site, sections, offline } = getMessages(locale)
  const words = offline.copy
  const urgent = SMALL_PATHS.flatMap((path) => pages.filter((page) => page.path === path))
  const shown = MENU.map(({ key }) => key).filter((key) => pages.some((page) => page.section === key))
  const jumps = [
    ['urgent', words.urgent],
    ...shown.map((key) => [key, sections[key]] as const),
    ['subjects', words.subjects],
  ] as const
  const home = getEntry(locale, '/')?.data.summary ?? site.description
  return `<header class="page-head"><h1>${isolated(site.name, locale)}</h1>
<p class="standfirst">${isolated(home, locale)}</p></header>
<p>${isolated(words.welcome(date), locale)} ${isolated(words.find, locale)}</p>
<div class="copy-index">
${list(
  jumps.map(([id, text]) => link(`#${id}`, text, locale)),
  'inline-list section',
)}
${group('urgent', words.urgent, pageList(urgent, contents))}
${shown.map((key) => section(key, contents)).join('\n')}
${group('others', words.others, pageList(outside(pages), contents))}
${group('subjects', words.subjects, subjects(contents))}
</div>`
}

function group(id: string, heading: string, inner: string): string {
  return `<section class="section ruled" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${inner}</section>`
}

/** Figures are many: they are folded. Of the news, old ones may be left out. */
function section(key: (typeof MENU)[number]['key'], contents: Contents): string {
  const { locale, pages } = contents
  const { sections, offline } = getMessages(locale)
  const own = pages.filter((page) => page.section === key)
  const figures = own.filter(({ path }) => path.startsWith(`${FIGURES_PATH}/`))
  const folded = isolated(offline.copy.figures(formatNumber(figures.length, locale)), locale)
  const shown = own.filter((page) => !figures.includes(page))
  return group(
    key,
    isolated(sections[key], locale),
    pageList(shown, contents) +
      (figures.length > 0 ? `<details><summary>${folded}</summary>${pageList(figures, contents)}</details>` : '') +
      (key === 'news' ? olderNews(contents) : ''),
  )
}

function olderNews({ locale, pages }: Contents): string {
  const carried = new Set(pages.map(({ path }) => path))
  if (getNews(locale).every(({ path }) => carried.has(path))) return ''
  const href = OFFICIAL_ORIGIN + localePath('/news', locale)
  return `<p>${link(href, getMessages(locale).offline.copy.older, locale)}</p>`
}

function outside(pages: readonly Listed[]): Listed[] {
  return pages.filter(({ path, section: own }) => own === undefined && path !== '/')
}

function pageList(pages: readonly Listed[], { locale, find }: Contents): string {
  return list(
    pages.map(({ path, title, summary }) => {
      return `${link(find(localePath(path, locale)), title, locale)}<br><span class="fine">${isolated(summary, locale)}</span>`
    }),
  )
}

/** Topics and places, each with the texts about it, and the words of the glossary. */
function subjects({ locale, pages, find }: Contents): string {
  const { topics, places } = getLabels(locale)
  const carried = new Set(pages.map(({ path }) => path))
  const entries = getEntries(locale).filter(({ path }) => carried.has(path))
  const about = (names: Readonly<Record<string, string>>, keysOf: (entry: Entry) => readonly string[]) =>
    Object.entries(names).flatMap(([key, name]) => {
      const texts = entries.filter((entry) => keysOf(entry).includes(key))
      const links = texts.map(({ path, data }) => link(find(localePath(path, locale)), data.title, locale))
      return links.length > 0 ? [{ name, html: `<b>${isolated(name, locale)}</b>${list(links)}` }] : []
    })
  const terms = getGlossary(locale).map(({ key, term }) => ({
    ...{ name: term, html: link(find(termPath(key, locale)), term, locale) },
  }))
  const all = [...about(topics, ({ data }) => data.topics), ...about(places, ({ data }) => data.places), ...terms]
  const order = new Intl.Collator(localeFacts(locale).tag)
  return list(all.toSorted((one, other) => order.compare(one.name, other.name)).map(({ html }) => html))
}
