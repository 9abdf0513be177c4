import { getNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { type CardView, newsCard } from './card.ts'
import { getLayout, type Layout } from './layout.ts'

/** The 404 page's part in one edition. */
export interface NotFoundView {
  readonly layout: Layout
  readonly latest: readonly CardView[]
}

/** Search, sections and newest items of an edition, for whoever came to an address that leads nowhere. */
export function getNotFoundView(locale: Locale): NotFoundView {
  return {
    layout: getLayout({ locale, path: '/404', editions: [] }),
    latest: getNews(locale).slice(0, 3).map(newsCard),
  }
}
