/** One function for each kind of page: it gives everything the page is rendered from. They throw when there is no such public page. */

import type { ListingQuery } from '../content/entries/listing.ts'
import { CORRECTIONS_PATH, VERIFY_PATH } from '../content/entries/own-pages.ts'
import { getEditionsOfNumber } from '../content/numbers/data-queries.ts'
import { getEditions, getGone } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { RawParameters } from '../search/request.ts'
import { DATASETS_PATH, datasetPath, FIGURES_PATH, figurePath, OFFLINE_PATH } from '../site/data-paths.ts'
import { getCorrections } from './corrections.ts'
import { getDatasetView } from './dataset.ts'
import { getDatasetCards } from './dataset-list.ts'
import { getFigureGroups, getFigureView, getLeadingFigures } from './figure.ts'
import { getNotFoundHead } from './head.ts'
import { getHomeView } from './home.ts'
import { getLayout } from './layout.ts'
import { getListingLayout, getListingView } from './listing.ts'
import { getMediaFiles } from './media-files.ts'
import { getNewsView } from './news.ts'
import { getNotFoundView } from './not-found.ts'
import { getOfflineView } from './offline.ts'
import { getPageView } from './page.ts'
import { pageModel, plainModel } from './page-model.ts'
import { getProgrammeView } from './programme.ts'
import { getSearchView } from './search.ts'
import { getVerifyView } from './verify.ts'

export function getHomePage(locale: Locale) {
  const home = getHomeView(locale)
  const words = { title: home.title, description: home.summary }
  return { home, ...pageModel(getLayout({ locale, path: '/' }), words) }
}

export function getStandingPage(locale: Locale, path: string) {
  const page = getPageView(locale, path)
  return { page, ...pageModel(getLayout({ locale, path }), { title: page.title, description: page.summary }) }
}

export function getProgrammePage(locale: Locale, slug: string) {
  const programme = getProgrammeView(locale, slug)
  const words = { title: programme.title, description: programme.summary }
  return { programme, ...pageModel(getLayout({ locale, path: `/our-work/${slug}` }), words) }
}

/** `kit`: the press kit of a release. */
export function getNewsPage(locale: Locale, slug: string, kit?: Parameters<typeof getMediaFiles>[2]) {
  const news = getNewsView(locale, slug)
  const layout = getLayout({ locale, path: `/news/${slug}` })
  const words = { title: news.title, description: news.summary }
  return { news, files: getMediaFiles(locale, slug, kit), ...pageModel(layout, words) }
}

/** A page of a list of news. */
export function getListingPage(locale: Locale, query: ListingQuery) {
  const listing = getListingView(locale, query)
  const { layout, ...words } = getListingLayout(listing)
  return { listing, title: words.title, ...pageModel(layout, words) }
}

export function getDatasetPage(locale: Locale, id: string) {
  const view = getDatasetView(locale, id)
  const crumbs = [{ path: DATASETS_PATH, text: getMessages(locale).dataPages.datasets.title }]
  const editions = getEditionsOfNumber('datasets', id)
  const { title, reading } = view.dataset
  const layout = getLayout({ locale, path: datasetPath(id), editions, crumbs })
  return { view, ...pageModel(layout, { title, description: reading }) }
}

export function getFigurePage(locale: Locale, id: string) {
  const view = getFigureView(locale, id)
  const crumbs = [{ path: FIGURES_PATH, text: getMessages(locale).dataPages.figures.title }]
  const editions = getEditionsOfNumber('figures', id)
  const { title, quantity, definition } = view.figure
  const layout = getLayout({ locale, path: figurePath(id), editions, crumbs })
  return { view, ...pageModel(layout, { title, description: `${quantity}. ${definition}` }) }
}

export function getDatasetsPage(locale: Locale) {
  const { title, summary } = getMessages(locale).dataPages.datasets
  const model = pageModel(ownLayout(locale, DATASETS_PATH), { title, description: summary })
  return { cards: getDatasetCards(locale), ...model }
}

export function getFiguresPage(locale: Locale) {
  const { title, summary } = getMessages(locale).dataPages.figures
  const model = pageModel(ownLayout(locale, FIGURES_PATH), { title, description: summary })
  return { groups: getFigureGroups(locale), leading: getLeadingFigures(locale), ...model }
}

export function getCorrectionsPage(locale: Locale) {
  const { title, summary } = getMessages(locale).verify.corrections
  const model = pageModel(ownLayout(locale, CORRECTIONS_PATH), { title, description: summary })
  return { corrections: getCorrections(locale), ...model }
}

/** The copies of the site to carry away. */
export function getOfflinePage(locale: Locale) {
  const { title, summary } = getMessages(locale).offline
  const model = pageModel(ownLayout(locale, OFFLINE_PATH), { title, description: summary })
  return { offline: getOfflineView(locale), ...model }
}

/** The page of the search, with the answer to the parameters of an address, whatever they are. */
export function getSearchPage(locale: Locale, parameters: RawParameters) {
  const { search, searchForm } = getMessages(locale)
  const words = { title: search.heading, description: searchForm.label, isIndexed: false }
  return { search: getSearchView(locale, parameters), ...plainModel(ownLayout(locale, '/search'), words) }
}

/** “Verify a message”, with what is known of the message asked about. */
export function getVerifyPage(locale: Locale, question: string) {
  const { title, summary } = getMessages(locale).verify
  const words = { title, description: summary, isIndexed: false }
  return { verify: getVerifyView(locale, question), ...plainModel(ownLayout(locale, VERIFY_PATH), words) }
}

/** What is answered at an address that ended; `key` names it in content/redirects.yml. */
export function getGonePage(locale: Locale, key: string) {
  const words = getMessages(locale).gone
  const { reason } = getGone().find((gone) => gone.key === key) ?? {}
  const said = { title: words.title, description: words.explanation, isIndexed: false }
  return { words, reason, ...plainModel(ownLayout(locale, `/gone/${key}`), said) }
}

/** What is answered to an address that searches too often. */
export function getTooManyPage(locale: Locale) {
  const words = getMessages(locale).tooMany
  const said = { title: words.title, description: words.explanation, isIndexed: false }
  return { words, ...plainModel(ownLayout(locale, '/too-many-requests'), said) }
}

/** The page for addresses that lead nowhere, in all editions, that of the address first: nobody can know which one was meant. */
export function getNotFoundPage(locale: Locale) {
  const others = getEditions().filter((other) => other !== locale)
  return { parts: [locale, ...others].map(getNotFoundView), head: getNotFoundHead(locale) }
}

/** Every component of the site, for those who work on it. */
export function getStyleguidePage(locale: Locale) {
  const words = { title: 'Style guide', description: 'Every component of the site with its named examples' }
  return plainModel(ownLayout(locale, '/styleguide'), { ...words, isIndexed: false })
}

/** What stands around a page that every edition has. */
function ownLayout(locale: Locale, path: string) {
  return getLayout({ locale, path, editions: getEditions() })
}
