import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { renderBody } from '../content/entries/render-entry.ts'
import { getPage, getStandingNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { placeViews } from './article.ts'
import { newsCard } from './card.ts'
import { programmeGroups } from './child-pages.ts'
import { keyFigures } from './key-figure.ts'
import { newerOriginal } from './original.ts'

/** The home page of an edition. Throws when it has none. */
export function getHomeView(locale: Locale) {
  const entry = getPage(locale, '/')
  const news = getStandingNews(locale)
  const pinned = news.find(({ slug }) => slug === entry.data.lead)
  const lead = pinned ?? news[0]
  return {
    locale,
    title: entry.data.title,
    summary: entry.data.summary,
    /** Set on a translation that is behind its original. */
    newerOriginal: newerOriginal(entry),
    html: renderBody(entry).html,
    figures: keyFigures(entry.data.figures, locale),
    lead: lead && newsCard(lead),
    /** Chosen by the editors, not just the newest. */
    isPinned: pinned !== undefined,
    latest: news
      .filter((item) => item !== lead)
      .slice(0, 6)
      .map(newsCard),
    programmes: programmeGroups(locale),
    places: placeViews(entry.data.places, locale),
    links: {
      news: localePath('/news', locale),
      donors: localePath('/take-action/donors', locale),
      press: localePath('/take-action/press', locale),
      fraud: localePath('/take-action/jobs', locale),
      verify: localePath(VERIFY_PATH, locale),
    },
  }
}

/** Everything on the home page of an edition. */
export type HomeView = ReturnType<typeof getHomeView>
