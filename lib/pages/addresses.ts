import { enumerateListings, listingPath } from '../content/entries/listing.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import { getEditions, getNews, getProgrammes, getStandingPages } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import {
  CORRECTIONS_PATH,
  DATASETS_PATH,
  datasetPath,
  FIGURES_PATH,
  figurePath,
  OFFLINE_PATH,
} from '../site/data-paths.ts'

/** Addresses of all pages that are rendered ahead and answer 200, in every edition. */
export function pageAddresses(): Set<string> {
  return new Set(getEditions().flatMap((locale) => pathsIn(locale).map((path) => localePath(path, locale))))
}

/** The same of one edition, without its prefix. */
export function pathsIn(locale: Locale): string[] {
  const news = getNews(locale)
  return [
    ...['/', CORRECTIONS_PATH, OFFLINE_PATH, DATASETS_PATH, FIGURES_PATH],
    ...[...getStandingPages(locale), ...getProgrammes(locale), ...news].map(({ path }) => path),
    ...enumerateListings(news).map(listingPath),
    ...getDatasets(locale).map(({ id }) => datasetPath(id)),
    ...getFigures(locale).map(({ id }) => figurePath(id)),
  ]
}
