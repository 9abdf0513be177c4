import { GLOSSARY_PATH } from '../content/entries/glossary.ts'
import { renderText } from '../content/entries/render-entry.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getPage, getProgrammes } from '../content/queries.ts'
import type { PageData } from '../content/schema/schema.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Heading } from '../markdown/plugins/heading-ids.ts'
import { LED_PATHS } from '../site/data-paths.ts'
import { AGENDA_PATH, PRESS_PATH } from '../site/navigation.ts'
import { type ArticleView, articleView, type SourceView, sourceViews } from './article.ts'
import { BRIEFING_PATH, type BriefingView, briefingView } from './briefing.ts'
import { type ChildGroup, childGroups } from './child-pages.ts'
import { leadingDataset } from './dataset.ts'
import { FEEDS_PATH, type FeedGroup, feedGroups } from './feeds.ts'
import { type TermView, termViews } from './glossary.ts'
import { type MessengerView, messengerView } from './messenger-text.ts'
import { OPEN_DATA_PATH, type OpenDataView, openDataView } from './open-data.ts'
import { newestReleases, type ReleaseView } from './releases.ts'
import { type Origin, type ResourceGroup, resourceGroups, sharedOrigin } from './resources.ts'

/** The events of a decade, which begins in `year`. */
export interface DecadeView {
  readonly year: number
  readonly events: readonly (Omit<PageData['timeline'][number], 'sources'> & {
    readonly sources: readonly SourceView[]
  })[]
}

/** A standing page with everything it shows; texts of the timeline are HTML. */
export interface PageView extends ArticleView {
  /** What a reader must know first: the quotation at the head of the text, as HTML. */
  readonly notice: string | undefined
  readonly timeline: readonly DecadeView[]
  readonly people: readonly (Omit<PageData['people'][number], 'sources'> & {
    readonly sources: readonly SourceView[]
  })[]
  readonly contacts: PageData['contacts']
  readonly resources: readonly ResourceGroup[]
  readonly sharedOrigin: Origin | undefined
  /** On the page for the press only. */
  readonly releases: readonly ReleaseView[]
  readonly owner: string | undefined
  readonly reviewBy: PageData['reviewBy']
  readonly checkedOn: PageData['checkedOn']
  readonly children: readonly ChildGroup[]
  /** The Sustainable Development Goals that the programmes serve, by number, on the page of the 2030 Agenda only. */
  readonly goalsServed: readonly number[] | undefined
  /** Words and their meanings, on the glossary's page only. */
  readonly terms: readonly TermView[]
  /** Every feed, on the page of feeds only. */
  readonly feeds: readonly FeedGroup[]
  /** Files for machines, on the page of open data only. */
  readonly openData: OpenDataView | undefined
  /** The dataset the page begins with; its chart says what the standfirst would. */
  readonly leading: { readonly dataset: LocalDataset; readonly href: string } | undefined
  /** What is passed on of it, on pages of help only. */
  readonly message: MessengerView | undefined
  /** On the page for donors only. */
  readonly briefing: BriefingView | undefined
}

/** One standing page. Throws when it is not public. */
export function getPageView(locale: Locale, path: string): PageView {
  const entry = getPage(locale, path)
  const { data, section, slug } = entry
  const article = articleView(entry)
  const resources = resourceGroups(data.resources, locale)
  const children = section === slug ? childGroups(locale, section) : []
  const releases = path === PRESS_PATH ? newestReleases(locale) : []
  return {
    ...article,
    ...withNotice(article.html),
    // A briefing is read as a whole.
    headings: path === BRIEFING_PATH ? [] : [...offeredHeadings(data.contacts, releases, locale), ...article.headings],
    timeline: decades(data.timeline, locale),
    people: data.people.map((person) => ({ ...person, sources: sourceViews(person.sources, locale) })),
    contacts: data.contacts,
    resources,
    sharedOrigin: sharedOrigin(resources),
    releases,
    owner: data.owner,
    reviewBy: data.reviewBy,
    checkedOn: data.checkedOn,
    children,
    leading: LED_PATHS.includes(path) ? leadingDataset(locale) : undefined,
    goalsServed: path === AGENDA_PATH ? goalsServed(locale) : undefined,
    terms: path === GLOSSARY_PATH ? termViews(locale) : [],
    feeds: path === FEEDS_PATH ? feedGroups(locale) : [],
    openData: path === OPEN_DATA_PATH ? openDataView(locale) : undefined,
    message: messengerView(entry),
    briefing: path === BRIEFING_PATH ? briefingView(locale, data.figures) : undefined,
  }
}

/** Of what stands before the text. */
function offeredHeadings(contacts: PageView['contacts'], releases: readonly ReleaseView[], locale: Locale): Heading[] {
  const [contact, ...others] = contacts
  return [
    ...(contact && others.length === 0 ? [{ id: 'whom-to-ask', text: contact.purpose, depth: 2 }] : []),
    ...(releases.length > 0
      ? [{ id: 'releases', text: getMessages(locale).kinds['press-release'].many, depth: 2 }]
      : []),
  ]
}

function goalsServed(locale: Locale): number[] {
  return [...new Set(getProgrammes(locale).flatMap(({ data }) => data.goals))].sort((a, b) => a - b)
}

/** No text quotes; what stands as a quotation at its head is a notice. */
function withNotice(text: string): Pick<PageView, 'notice' | 'html'> {
  const [whole, notice] = /^\s*<blockquote>(.*?)<\/blockquote>/s.exec(text) ?? []
  return whole ? { notice, html: text.slice(whole.length) } : { notice: undefined, html: text }
}

function decades(timeline: PageData['timeline'], locale: Locale): DecadeView[] {
  const events = timeline.map((event) => ({
    ...event,
    text: renderText(event.text, locale),
    sources: sourceViews(event.sources, locale),
  }))
  const decadeOf = ({ date }: (typeof events)[number]) => Math.floor(Number(date.earliest.slice(0, 4)) / 10) * 10
  return [...new Set(events.map(decadeOf))].map((year) => ({
    year,
    events: events.filter((event) => decadeOf(event) === year),
  }))
}
