import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { renderBody } from '../content/entries/render-entry.ts'
import { getPage, getStandingNews, getTaxonomy } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { type PlaceView, placeViews } from './article.ts'
import { type CardView, newsCard } from './card.ts'
import { type ChildGroup, programmeGroups } from './child-pages.ts'
import { type KeyFigureView, keyFigures } from './key-figure.ts'
import { newerOriginal, type OriginalView } from './original.ts'

/** Everything on the home page of an edition. */
export interface HomeView {
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  /** Set on a translation that is behind its original. */
  readonly newerOriginal: OriginalView | undefined
  readonly html: string
  readonly figures: readonly KeyFigureView[]
  readonly lead: CardView | undefined
  readonly latest: readonly CardView[]
  readonly programmes: readonly ChildGroup[]
  readonly places: readonly PlaceView[]
  readonly links: {
    readonly news: string
    readonly donors: string
    readonly press: string
    readonly fraud: string
    readonly verify: string
  }
}

/** The home page of an edition. Throws when it has none. */
export function getHomeView(locale: Locale): HomeView {
  const entry = getPage(locale, '/')
  const [lead, ...others] = getStandingNews(locale).map(newsCard)
  const mapped = getTaxonomy().places.filter(({ country }) => country === 'IR' || country === 'AF')
  return {
    locale,
    title: entry.data.title,
    summary: entry.data.summary,
    newerOriginal: newerOriginal(entry),
    html: renderBody(entry).html,
    figures: keyFigures(entry.data.figures, locale),
    lead,
    latest: others.slice(0, 6),
    programmes: programmeGroups(locale),
    places: placeViews(
      mapped.map(({ key }) => key),
      locale,
    ),
    links: {
      news: localePath('/news', locale),
      donors: localePath('/take-action/donors', locale),
      press: localePath('/take-action/press', locale),
      fraud: localePath('/take-action/jobs', locale),
      verify: localePath(VERIFY_PATH, locale),
    },
  }
}
