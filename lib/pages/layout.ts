import { type Entry, SECTIONS } from '../content/entries/entry.ts'
import { CORRECTIONS_PATH, ownPages } from '../content/entries/own-pages.ts'
import {
  getEditionsOf,
  getEntries,
  getEntry,
  getLabels,
  getProgrammes,
  getSectionPages,
  getTaxonomy,
} from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl, IS_OFFICIAL } from '../site/config.ts'
import { FOOTER_PATHS, MENU, type MenuKey } from '../site/navigation.ts'
import type { LinkView } from './link.ts'
import { getPrintFoot } from './print-foot.ts'

/** A group of links below a section of the menu; only some have a heading. */
export interface MenuGroup {
  readonly heading: string | undefined
  readonly links: readonly LinkView[]
}

/** A section of the menu with its pages. */
export interface MenuSection extends LinkView {
  readonly key: MenuKey
  /** True on the section's own page and on every page in it. */
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
  readonly menu: readonly MenuSection[]
  /** The same page in the other editions; empty where there is none. */
  readonly editions: readonly (LinkView & { readonly locale: Locale })[]
  readonly breadcrumbs: readonly LinkView[]
  readonly footer: readonly LinkView[]
  /** Lines at the foot of the printed page. */
  readonly printFoot: readonly string[]
}

/** What a page tells its layout. `editions`: where it exists, when it is not a content file; `crumbs`: the pages between its section and itself. */
export interface LayoutRequest {
  readonly locale: Locale
  readonly path: string
  readonly editions?: readonly Locale[]
  readonly crumbs?: readonly { path: string; text: string }[]
}

/** Header, menu, breadcrumbs and footer of one page. */
export function getLayout({ locale, path, editions, crumbs = [] }: LayoutRequest): Layout {
  const menu = getMenu(locale, path)
  const section = menu.find(({ isOpen, isCurrent }) => isOpen && !isCurrent)
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
    ],
    printFoot: getPrintFoot(locale, path),
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
  const opened = MENU.findIndex((section) => path.startsWith(`${section.path}/`))
  return closed.sections.map((section, index) => (index === opened ? { ...section, isOpen: true } : section))
}

const closedMenu = memoize((_entries: readonly Entry[], locale: Locale): ClosedMenu => {
  const sections = makeMenu(locale, '')
  const links = sections.flatMap((section) => [section, ...section.groups.flatMap((group) => group.links)])
  return { sections, hrefs: new Set(links.map(({ href }) => href)) }
})

function makeMenu(locale: Locale, path: string): MenuSection[] {
  return MENU.map(({ key, path: sectionPath }) => menuSection(locale, key, sectionPath, path))
}

function menuSection(locale: Locale, key: MenuKey, sectionPath: string, path: string): MenuSection {
  return {
    key,
    href: localePath(sectionPath, locale),
    text: getMessages(locale).sections[key],
    isCurrent: path === sectionPath,
    isOpen: path === sectionPath || path.startsWith(`${sectionPath}/`),
    groups: sectionGroups(locale, key, path),
  }
}

function sectionGroups(locale: Locale, key: MenuKey, path: string): MenuGroup[] {
  if (key === 'ourWork') return programmeGroups(locale, path)
  const section = SECTIONS.find((name) => MENU.some((item) => item.key === key && item.path === `/${name}`))
  if (!section) return []
  const pages = getSectionPages(locale, section)
  const headings = getMessages(locale).menuGroups
  const own = ownPages(locale, section).map(({ path: page, title }) => ({
    href: localePath(page, locale),
    text: title,
    isCurrent: page === path,
  }))
  const groups = [...new Set(pages.map(({ data }) => data.group))].map((group) => ({
    heading: group && headings[group],
    links: pages.filter(({ data }) => data.group === group).flatMap((page) => pageLink(locale, page.path, path)),
  }))
  return own.length > 0 ? [...groups, { heading: undefined, links: own }] : groups
}

function programmeGroups(locale: Locale, path: string): MenuGroup[] {
  const { programmes } = getTaxonomy()
  const labels = getLabels(locale)
  const published = new Set(getProgrammes(locale).map(({ slug }) => slug))
  return [...new Set(programmes.map(({ group }) => group))].map((group) => ({
    heading: labels.programmeGroups[group],
    links: programmes
      .filter((programme) => programme.group === group && published.has(programme.key))
      .map(({ key }) => ({
        href: localePath(`/our-work/${key}`, locale),
        text: labels.programmes[key] ?? key,
        isCurrent: path === `/our-work/${key}`,
      })),
  }))
}

function pageLink(locale: Locale, target: string, path: string): LinkView[] {
  const entry = getEntry(locale, target)
  if (entry?.type !== 'page') return []
  return [
    { href: localePath(target, locale), text: entry.data.navTitle ?? entry.data.title, isCurrent: target === path },
  ]
}
