import { getNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { type CardView, newsCard } from './card.ts'
import { kitPath } from './media-files.ts'

/** A press release as the page for the press names it. */
export interface ReleaseView {
  readonly card: CardView
  /** Address of its press kit. */
  readonly kit: string
}

/** The newest press releases that stand. */
export function newestReleases(locale: Locale): ReleaseView[] {
  return getNews(locale)
    .filter(({ data }) => data.kind === 'press-release' && !data.withdrawn)
    .slice(0, 3)
    .map((entry) => ({ card: newsCard(entry), kit: kitPath(entry.slug) }))
}
