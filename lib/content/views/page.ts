import type { Locale } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import type { SECTIONS } from '../entry.ts'
import { GLOSSARY_PATH } from '../glossary.ts'
import { getLabels, getPage, getProgrammes, getSectionPages, getSources, getTaxonomy } from '../queries.ts'
import { renderText } from '../render-entry.ts'
import type { PageData } from '../schema.ts'
import { type ArticleView, articleView, type SourceView } from './article.ts'
import { BRIEFING_PATH, type BriefingView, briefingView } from './briefing.ts'
import { FEEDS_PATH, type FeedGroup, feedGroups } from './feeds.ts'
import { type TermView, termViews } from './glossary.ts'
import { OPEN_DATA_PATH, type OpenDataView, openDataView } from './open-data.ts'
import { ownPages } from './own-pages.ts'

/** A page named with one honest line. */
export interface ChildView {
  readonly href: string
  readonly title: string
  readonly summary: string
}

/** Pages below a landing page, under their headings. */
export interface ChildGroup {
  readonly key: string
  readonly heading: string | undefined
  readonly children: readonly ChildView[]
}

/** A standing page with everything it shows; texts of the timeline are HTML. */
export interface PageView extends ArticleView {
  readonly timeline: readonly (Omit<PageData['timeline'][number], 'sources'> & {
    readonly sources: readonly SourceView[]
  })[]
  readonly people: readonly (Omit<PageData['people'][number], 'sources'> & {
    readonly sources: readonly SourceView[]
  })[]
  readonly contacts: PageData['contacts']
  readonly resources: PageData['resources']
  readonly owner: string | undefined
  readonly reviewBy: PageData['reviewBy']
  readonly checkedOn: PageData['checkedOn']
  readonly children: readonly ChildGroup[]
  /** Goals and the programmes that serve each, on the 2030 Agenda page only. */
  readonly goals: readonly { readonly goal: number; readonly programmes: readonly { href: string; text: string }[] }[]
  /** Words and their meanings, on the glossary's page only. */
  readonly terms: readonly TermView[]
  /** Every feed, on the page of feeds only. */
  readonly feeds: readonly FeedGroup[]
  /** Files for machines, on the page of open data only. */
  readonly openData: OpenDataView | undefined
  /** On the page for donors only. */
  readonly briefing: BriefingView | undefined
}

/** One standing page. Throws when it is not public. */
export function getPageView(locale: Locale, path: string): PageView {
  const entry = getPage(locale, path)
  const { data, section, slug } = entry
  return {
    ...articleView(entry),
    timeline: data.timeline.map((event) => ({
      ...event,
      text: renderText(event.text, locale),
      sources: getSources(event.sources),
    })),
    people: data.people.map((person) => ({ ...person, sources: getSources(person.sources) })),
    contacts: data.contacts,
    resources: data.resources,
    owner: data.owner,
    reviewBy: data.reviewBy,
    checkedOn: data.checkedOn,
    children: section === slug ? childGroups(locale, section) : [],
    goals: path === '/2030-agenda' ? goalsServed(locale) : [],
    terms: path === GLOSSARY_PATH ? termViews(locale) : [],
    feeds: path === FEEDS_PATH ? feedGroups(locale) : [],
    openData: path === OPEN_DATA_PATH ? openDataView(locale) : undefined,
    briefing: path === BRIEFING_PATH ? briefingView(locale, data.figures, programmeGroups(locale)) : undefined,
  }
}

function childGroups(locale: Locale, section: (typeof SECTIONS)[number]): ChildGroup[] {
  if (section === 'our-work') return programmeGroups(locale)
  const pages = getSectionPages(locale, section).map(({ path, data }) => child(locale, path, data))
  const own = ownPages(locale, section).map((page) => child(locale, page.path, page))
  return [{ key: section, heading: undefined, children: [...pages, ...own] }]
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
      .map(({ path, slug, data }) => child(locale, path, { ...data, title: labels.programmes[slug] ?? data.title })),
  }))
}

function child(locale: Locale, path: string, { title, summary }: { title: string; summary: string }): ChildView {
  return { href: localePath(path, locale), title, summary }
}

function goalsServed(locale: Locale): PageView['goals'] {
  const programmes = getProgrammes(locale)
  const goals = [...new Set(programmes.flatMap(({ data }) => data.goals))].sort((a, b) => a - b)
  const labels = getLabels(locale).programmes
  return goals.map((goal) => ({
    goal,
    programmes: programmes
      .filter(({ data }) => data.goals.includes(goal))
      .map(({ path, slug, data }) => ({ href: localePath(path, locale), text: labels[slug] ?? data.title })),
  }))
}
