import { distance } from 'fastest-levenshtein'
import { LOCALES, type Locale } from '../../i18n/locales.ts'
import { DATASETS_PATH, datasetPath, FIGURES_PATH, figurePath } from '../../site/data-paths.ts'
import { LAYOUT_IDS } from '../../site/layout-ids.ts'
import type { Entry, SiteContent } from '../entries/entry.ts'
import { enumerateListings, listingPath } from '../entries/listing.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { readYamlFile } from '../read/yaml-file.ts'
import { redirectsSchema } from '../schema/redirects.ts'
import { isPublic } from '../visibility.ts'
import type { SiteLink } from './check-body.ts'

/** Pages that come from the site itself, not from a file. */
const OWN_PAGES = ['/news', '/search', '/corrections', '/take-action/verify']

/** An entry with the links found in its text and the ids of its headings. */
export interface LinkedEntry {
  readonly entry: Entry
  readonly links: readonly SiteLink[]
  readonly ids: ReadonlySet<string>
}

/** Checks that every link inside the site, fragment included, leads to a page that is public at `now`. */
export function checkLinks(
  linked: readonly LinkedEntry[],
  content: SiteContent,
  folder: ContentFolder,
  now: Date,
  problems: Problems,
): void {
  const targets = new Map(linked.map((item) => [`${item.entry.locale} ${item.entry.path}`, item]))
  const unread = content.unread.map(({ path }) => path)
  const paths = new Set(linked.map(({ entry }) => entry.path))
  const known = new Set([...paths, ...OWN_PAGES, ...numberPages(content), ...listings(linked, now), ...unread])
  const answered = new Set([...known, ...content.redirects.redirects.map(({ from }) => from)])
  const find = (locale: Locale, path: string) =>
    targets.get(`${locale} ${path}`) ?? LOCALES.map((other) => targets.get(`${other} ${path}`)).find(Boolean)
  for (const { entry, links, ids } of linked) {
    for (const link of links) {
      const [path = '', fragment] = link.url.split('#')
      const target = path === '' ? { entry, ids } : find(entry.locale, path)
      const fault = target
        ? faultOf(target, fragment, now)
        : answered.has(path)
          ? undefined
          : missing(path, known, link)
      const { file, line, column } = link
      if (fault) problems.add({ file, line, column }, ...fault)
      else if (link.address) problems.add({ file, line, column }, ...wholeAddress(link.address, link.url))
    }
  }
  checkRedirects(folder, paths, known, problems)
}

function numberPages({ datasets, figures }: SiteContent): string[] {
  return [
    ...[DATASETS_PATH, FIGURES_PATH],
    ...datasets.map(({ id }) => datasetPath(id)),
    ...figures.map(({ id }) => figurePath(id)),
  ]
}

function listings(linked: readonly LinkedEntry[], now: Date): string[] {
  const news = linked.flatMap(({ entry }) => (entry.type === 'news' && isPublic(entry, now) ? [entry] : []))
  return enumerateListings(news).map(listingPath)
}

function faultOf(
  { entry, ids }: Pick<LinkedEntry, 'entry' | 'ids'>,
  fragment: string | undefined,
  now: Date,
): [string, string] | undefined {
  if (!isPublic(entry, now))
    return [`links to a page that is not public: ${entry.path}`, 'take the link out until that page is published']
  if (fragment === undefined || ids.has(decode(fragment)) || LAYOUT_IDS.includes(fragment)) return undefined
  return [
    `links to a part that ${entry.path} does not have: #${fragment}`,
    `use one of: ${[...ids].join(', ') || 'the page has no headings'}`,
  ]
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function wholeAddress(address: string, path: string): [string, string, 'warning'] {
  return [
    `links to a page of this site by its whole address: ${address}`,
    `write it as ${path}, which leads to the edition of the text, and on a copy of the site to the copy`,
    'warning',
  ]
}

function missing(path: string, paths: ReadonlySet<string>, { address }: Pick<SiteLink, 'address'>): [string, string] {
  const near = [...paths].find((known) => distance(known, path) <= 3)
  if (address && !near)
    return [
      `links to an address of this site that no page has: ${address}`,
      'check the address; what only the former site had is cited under sources, from content/sources.yml',
    ]
  return [
    `links to a page that does not exist: ${path}`,
    near ? `did you mean ${near}?` : 'check the address; write pages of this site as /news/name, without the language',
  ]
}

function checkRedirects(
  folder: ContentFolder,
  paths: ReadonlySet<string>,
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  const file = readYamlFile(folder, 'redirects.yml', redirectsSchema, problems)
  if (!file) return
  const { redirects, gone } = file.data
  const refuseIfPage = (group: 'moved' | 'gone', path: string) => {
    if (paths.has(path)) problems.add(file.at(group, path), 'is still a page', 'delete the file, or take this line out')
  }
  for (const { from, to } of redirects) {
    if (!known.has(to))
      problems.add(
        file.at('moved', from),
        `leads to a page that does not exist: ${to}`,
        'write the path of the page that takes its place, without the language',
      )
    refuseIfPage('moved', from)
  }
  for (const { path } of gone) {
    refuseIfPage('gone', path)
    if (redirects.some(({ from }) => from === path))
      problems.add(file.at('gone', path), 'is also under moved', 'take one of the two lines out')
  }
}
