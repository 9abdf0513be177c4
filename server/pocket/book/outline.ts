/** The order of a book: as the menu of the site has it. */
import { posix } from 'node:path'
import { getNews } from '../../../lib/content/queries.ts'
import type { Locale } from '../../../lib/i18n/locales.ts'
import { splitLocale } from '../../../lib/i18n/paths.ts'
import { getLayout } from '../../../lib/pages/layout.ts'
import { MENU } from '../../../lib/site/navigation.ts'
import type { ReadingPage } from '../reading-pages.ts'

export type Listed = Pick<ReadingPage, 'path' | 'title' | 'section'>

/** A page and those below it. */
export interface Entry {
  readonly page: Listed
  readonly below: readonly Entry[]
}

/** The pages as a tree: below a section its pages, below a page those whose address begins with its own. */
export function outlineOf(pages: readonly Listed[], locale: Locale): Entry[] {
  const ranked = byRank(pages, locale)
  const known = new Set(pages.map(({ path }) => path))
  const below = new Map<string | undefined, Listed[]>()
  for (const page of ranked) {
    const parent = parentOf(page, known)
    below.set(parent, [...(below.get(parent) ?? []), page])
  }
  const grow = (parent?: string): Entry[] => (below.get(parent) ?? []).map((page) => ({ page, below: grow(page.path) }))
  return grow()
}

/** The pages of an outline from the first to the last. */
export function inOrder(outline: readonly Entry[]): Listed[] {
  return outline.flatMap(({ page, below }) => [page, ...inOrder(below)])
}

function byRank(pages: readonly Listed[], locale: Locale): Listed[] {
  const { menu } = getLayout({ locale, path: '/' })
  const links = menu.flatMap((section) => [section, ...section.groups.flatMap((group) => group.links)])
  const paths = [...links.map(({ href }) => splitLocale(href).path), ...getNews(locale).map(({ path }) => path)]
  const ranks = new Map(['/', ...paths].map((path, rank) => [path, rank]))
  const rankOf = ({ path }: Listed) => ranks.get(path) ?? ranks.size
  return pages.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function parentOf({ path, section }: Listed, known: ReadonlySet<string>): string | undefined {
  for (let above = posix.dirname(path); above !== '/' && above !== '.'; above = posix.dirname(above))
    if (known.has(above)) return above
  const landing = MENU.find(({ key }) => key === section)?.path
  return landing !== path && landing !== undefined && known.has(landing) ? landing : undefined
}
