import { listingPath } from '../content/entries/listing.ts'
import { getLabels } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** A link as a component draws it. */
export interface LinkView {
  readonly href: string
  readonly text: string
  /** Set when the link leads to another edition. */
  readonly hreflang?: string
  readonly isCurrent?: boolean
}

/** Links from topic keys to their listings. */
export function topicLinks(topics: readonly string[], locale: Locale): LinkView[] {
  const { topics: names } = getLabels(locale)
  return topics.map((topic) => ({
    href: localePath(listingPath({ chosen: { topic } }), locale),
    text: names[topic] ?? topic,
  }))
}

/** Links from programme keys to their pages. */
export function programmeLinks(programmes: readonly string[], locale: Locale): LinkView[] {
  const { programmes: names } = getLabels(locale)
  return programmes.map((key) => ({ href: localePath(`/our-work/${key}`, locale), text: names[key] ?? key }))
}
