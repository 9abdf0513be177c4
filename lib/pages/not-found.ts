import { getNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { newsCard } from './card.ts'
import { getLayout } from './layout.ts'

/** Search, sections and newest items of an edition, for whoever came to an address that leads nowhere. */
export function getNotFoundView(locale: Locale) {
  return {
    layout: getLayout({ locale, path: '/404', editions: [] }),
    latest: getNews(locale).slice(0, 3).map(newsCard),
  }
}

/** The 404 page's part in one edition. */
export type NotFoundView = ReturnType<typeof getNotFoundView>
