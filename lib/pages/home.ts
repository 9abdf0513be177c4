import { hasListing, listingPath } from '../content/entries/listing.ts'
import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { renderBody } from '../content/entries/render-entry.ts'
import { getNews, getPage, getStandingNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { FIGURES_PATH } from '../site/data-paths.ts'
import { FRAUD_PATH, PRESS_PATH } from '../site/navigation.ts'
import { placeViews } from './article.ts'
import { BRIEFING_PATH } from './briefing.ts'
import { newsCard } from './card.ts'
import { programmeGroups } from './child-pages.ts'
import { leadingDataset } from './dataset.ts'
import { keyFigures, splitFigures } from './key-figure.ts'
import { newerOriginal } from './original.ts'

/** The home page of an edition. Throws when it has none. */
export function getHomeView(locale: Locale) {
  const entry = getPage(locale, '/')
  const news = getStandingNews(locale)
  const pinned = news.find(({ slug }) => slug === entry.data.lead)
  const lead = pinned ?? news[0]
  const stories = news.filter((item) => item !== lead && item.data.kind === 'story')
  const story = stories.find(({ data }) => data.figures.length > 0) ?? stories[0]
  const { shares, figures } = splitFigures(entry.data.figures, locale)
  return {
    locale,
    title: entry.data.title,
    summary: entry.data.summary,
    /** Set on a translation that is behind its original. */
    newerOriginal: newerOriginal(entry),
    html: renderBody(entry).html,
    /** The first share among its figures, drawn as stars out of ten; the others as numbers. */
    share: shares[0],
    figures,
    leading: leadingDataset(locale),
    lead: lead && newsCard(lead),
    /** Chosen by the editors, not just the newest. */
    isPinned: pinned !== undefined,
    /** The newest story that has a figure, or the newest. */
    story: story && { card: newsCard(story), figure: keyFigures(story.data.figures.slice(0, 1), locale)[0] },
    latest: news
      .filter((item) => item !== lead && item !== story)
      .slice(0, 6)
      .map(newsCard),
    programmes: programmeGroups(locale),
    places: placeViews(entry.data.places, locale).map((place) => ({ ...place, href: newsOf(place.key, locale) })),
    links: {
      news: localePath('/news', locale),
      figures: localePath(FIGURES_PATH, locale),
      donors: localePath(BRIEFING_PATH, locale),
      press: localePath(PRESS_PATH, locale),
      fraud: localePath(FRAUD_PATH, locale),
      verify: localePath(VERIFY_PATH, locale),
    },
  }
}

/** Everything on the home page of an edition. */
export type HomeView = ReturnType<typeof getHomeView>

/** The list of news of a place; nothing where there is none. */
function newsOf(place: string, locale: Locale): string | undefined {
  const query = { chosen: { place } }
  return hasListing(getNews(locale), query) ? localePath(listingPath(query), locale) : undefined
}
