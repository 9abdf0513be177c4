import type { SECTIONS } from '../content/entries/entry.ts'
import { ownPages } from '../content/entries/own-pages.ts'
import { getLabels, getProgrammes, getSectionPages, getTaxonomy } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** A page named with one honest line. */
export interface ChildView {
  readonly href: string
  readonly title: string
  /** Its short name, for menus. */
  readonly name: string
  readonly summary: string
}

/** Pages below a landing page, under their headings. */
export interface ChildGroup {
  readonly key: string
  readonly heading: string | undefined
  readonly children: readonly ChildView[]
}

/** The pages below the landing page of a section. */
export function childGroups(locale: Locale, section: (typeof SECTIONS)[number]): ChildGroup[] {
  if (section === 'our-work') return programmeGroups(locale)
  const pages = getSectionPages(locale, section).map(({ path, data }) => ({ ...data, path }))
  const all = [...pages, ...ownPages(locale, section)]
  return [...new Set(all.map(({ group }) => group))].map((group) => ({
    key: group ?? section,
    heading: group && getMessages(locale).menuGroups[group],
    children: all.filter((page) => page.group === group).map((page) => child(locale, page.path, page)),
  }))
}

/** Programmes under the headings of the menu. */
export function programmeGroups(locale: Locale): ChildGroup[] {
  const groups = getTaxonomy().programmes
  const labels = getLabels(locale)
  const programmes = getProgrammes(locale)
  return [...new Set(groups.map(({ group }) => group))].map((group) => ({
    key: group,
    heading: labels.programmeGroups[group],
    children: programmes
      .filter(({ slug }) => groups.some((programme) => programme.key === slug && programme.group === group))
      .map(({ path, slug, data: { title, summary } }) =>
        child(locale, path, { title: labels.programmes[slug] ?? title, summary }),
      ),
  }))
}

interface NamedPage {
  readonly title: string
  readonly navTitle?: string | undefined
  readonly summary: string
}

function child(locale: Locale, path: string, { title, navTitle = title, summary }: NamedPage): ChildView {
  return { href: localePath(path, locale), title, name: navTitle, summary }
}
