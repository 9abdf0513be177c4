import { type Entry, SECTIONS } from '../content/entries/entry.ts'
import { hasListing, listingPath } from '../content/entries/listing.ts'
import { getEditionsOf, getEntries, getEntry, getNews } from '../content/queries.ts'
import { NEWS_KINDS } from '../content/schema/schema.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl, IS_OFFICIAL } from '../site/config.ts'
import { CORRECTIONS_PATH, OFFLINE_PATH } from '../site/data-paths.ts'
import { FOOTER_PATHS, GLOBAL_WORK_PATH, MENU, type MenuKey } from '../site/navigation.ts'
import { childGroups } from './child-pages.ts'
import type { LinkView } from './link.ts'
import { qrPath } from './paper.ts'
import { getPrintFoot } from './print-foot.ts'
import { textLink } from './text-link.ts'

/** A group of links below a section of the menu; only some have a heading. */
export interface MenuGroup {
  readonly heading: string | undefined
  readonly links: readonly LinkView[]
}

/** A section of the menu with its pages. */
export interface MenuSection extends LinkView {
  readonly key: MenuKey
  /** True on every page in it; its own page lists them anyway. */
  readonly isOpen: boolean
  readonly groups: readonly MenuGroup[]
}

/** What stands around a page. */
export interface Layout {
  readonly locale: Locale
  /** Address without the edition's prefix. */
  readonly path: string
  readonly permalink: string
  readonly isOfficial: boolean
  readonly home: string
  readonly search: string
  /** False on pages that have a search of their own. */
  readonly hasSearch: boolean
  readonly menu: readonly MenuSection[]
  /** The same page in the other editions; empty where there is none. */
  readonly editions: readonly (LinkView & { readonly locale: Locale })[]
  readonly breadcrumbs: readonly LinkView[]
  readonly footer: readonly LinkView[]
  /** Lines at the foot of the printed page. */
  readonly printFoot: readonly string[]
  /** Address of the picture of its QR code. */
  readonly qr: string | undefined
}

/** What a page tells its layout. `editions`: where it exists, when it is not a content file; `crumbs`: the pages between its section and itself. */
export interface LayoutRequest {
  readonly locale: Locale
  readonly path: string
  readonly editions?: readonly Locale[]
  readonly crumbs?: readonly { path: string; text: string }[]
}

const OWN_SEARCH = ['/search', '/404']

/** Header, menu, breadcrumbs and footer of one page. */
export function getLayout({ locale, path, editions, crumbs = [] }: LayoutRequest): Layout {
  const menu = getMenu(locale, path)
  const section = menu.find(({ isOpen }) => isOpen)
  const trail = [
    { href: localePath('/', locale), text: getMessages(locale).sections.home },
    ...(section ? [{ href: section.href, text: section.text }] : []),
    ...crumbs.map((crumb) => ({ href: localePath(crumb.path, locale), text: crumb.text })),
  ]
  return {
    locale,
    path,
    permalink: absoluteUrl(localePath(path, locale)),
    isOfficial: IS_OFFICIAL,
    home: localePath('/', locale),
    search: localePath('/search', locale),
    hasSearch: !OWN_SEARCH.includes(path),
    menu,
    editions: (editions ?? getEditionsOf(path))
      .filter((other) => other !== locale)
      .map((other) => ({
        locale: other,
        href: localePath(path, other),
        text: localeFacts(other).name,
        hreflang: localeFacts(other).tag,
      })),
    breadcrumbs: trail.length > 1 ? trail : [],
    footer: [
      ...FOOTER_PATHS.flatMap((footerPath) => pageLink(locale, footerPath, path)),
      { href: localePath(CORRECTIONS_PATH, locale), text: getMessages(locale).verify.corrections.title },
      { href: localePath(OFFLINE_PATH, locale), text: getMessages(locale).offline.link },
      ...textLink(locale, path),
    ],
    printFoot: getPrintFoot(locale, path),
    qr: qrPath(locale, path),
  }
}

/** The menu without a page it could mark, and the addresses it leads to. */
interface ClosedMenu {
  readonly sections: readonly MenuSection[]
  readonly hrefs: ReadonlySet<string>
}

/** Most pages are not in the menu: they share one, with their own section open. */
function getMenu(locale: Locale, path: string): MenuSection[] {
  const closed = closedMenu(getEntries(locale), locale)
  if (closed.hrefs.has(localePath(path, locale))) return makeMenu(locale, path)
  const opened = MENU.findIndex((section) => isWithin(path, section.path))
  return closed.sections.map((section, index) => (index === opened ? { ...section, isOpen: true } : section))
}

const closedMenu = memoize((_entries: readonly Entry[], locale: Locale): ClosedMenu => {
  const sections = makeMenu(locale, '')
  const links = sections.flatMap((section) => [section, ...section.groups.flatMap((group) => group.links)])
  return { sections, hrefs: new Set(links.map(({ href }) => href)) }
})

function isWithin(path: string, section: string): boolean {
  return path.startsWith(`${section}/`)
}

function makeMenu(locale: Locale, path: string): MenuSection[] {
  return MENU.map(({ key, path: sectionPath }) => menuSection(locale, key, sectionPath, path))
}

function menuSection(locale: Locale, key: MenuKey, sectionPath: string, path: string): MenuSection {
  const groups = sectionGroups(locale, key, path)
  const isCurrent = path === sectionPath
  return {
    key,
    href: localePath(sectionPath, locale),
    text: getMessages(locale).sections[key],
    isCurrent,
    isOpen: isWithin(path, sectionPath) || groups.some(({ links }) => links.some((link) => link.isCurrent)),
    groups: groups.filter(({ links }) => links.length > 0),
  }
}

function sectionGroups(locale: Locale, key: MenuKey, path: string): MenuGroup[] {
  if (key === 'news') return [group(kindsOfNews(locale, path))]
  const section = SECTIONS.find((name) => MENU.some((item) => item.key === key && item.path === `/${name}`))
  if (!section) return []
  const here = localePath(path, locale)
  const groups = childGroups(locale, section).map(({ heading, children }) =>
    group(
      children.map(({ href, name }) => ({ href, text: name, isCurrent: href === here })),
      heading,
    ),
  )
  return key === 'ourWork' ? [...groups, globalWork(locale, path)] : groups
}

function globalWork(locale: Locale, path: string): MenuGroup {
  return group(pageLink(locale, GLOBAL_WORK_PATH, path), getMessages(locale).menuGroups['iom-global'])
}

/** The lists of press releases, reports and stories, as far as there are any. */
function kindsOfNews(locale: Locale, path: string): LinkView[] {
  const { kinds } = getMessages(locale)
  const queries = NEWS_KINDS.map((kind) => ({ kind, query: { chosen: { kind } } }))
  return queries
    .filter(({ query }) => hasListing(getNews(locale), query))
    .map(({ kind, query }) => link(locale, listingPath(query), kinds[kind].many, path))
}

/** A group of one page that is called as the group says its name once. */
function group(links: readonly LinkView[], heading?: string): MenuGroup {
  const isSaid = links.length === 1 && links[0]?.text === heading
  return { heading: isSaid ? undefined : heading, links }
}

function link(locale: Locale, target: string, text: string, path: string): LinkView {
  return { href: localePath(target, locale), text, isCurrent: target === path }
}

function pageLink(locale: Locale, target: string, path: string): LinkView[] {
  const entry = getEntry(locale, target)
  return entry?.type === 'page' ? [link(locale, target, entry.data.navTitle ?? entry.data.title, path)] : []
}
