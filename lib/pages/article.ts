import type { Entry } from '../content/entries/entry.ts'
import { leadPicture, type PictureView } from '../content/entries/entry-pictures.ts'
import { renderMainBody } from '../content/entries/render-entry.ts'
import { getLabels, getPublisherName, getSources, getTaxonomy } from '../content/queries.ts'
import type { Place, Source } from '../content/schema/schema-registry.ts'
import type { Locale } from '../i18n/locales.ts'
import { linkAddresses } from '../markdown/link-addresses.ts'
import type { Heading } from '../markdown/plugins/heading-ids.ts'
import { absoluteUrl } from '../site/config.ts'
import { type CorrectedElsewhere, correctedElsewhere } from './corrected-elsewhere.ts'
import { type HistoryView, historyOf } from './history.ts'
import { type KeyFigureView, keyFigures } from './key-figure.ts'
import { newerOriginal, type OriginalView } from './original.ts'

/** A source as a page lists it; its publisher also by the name the edition has for it. */
export type SourceView = Source & { readonly key: string; readonly publisherHere?: string | undefined }

/** Sources by key, in the words of an edition. */
export function sourceViews(keys: readonly string[], locale: Locale): SourceView[] {
  return getSources(keys).map((source) => ({ ...source, publisherHere: getPublisherName(locale, source.publisher) }))
}

/** A place with its name in the edition. */
export type PlaceView = Place & { readonly label: string }

/** What every article has: text, sources, corrections, the map it asks for. */
export interface ArticleView {
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  /** The photograph it leads with. */
  readonly picture: PictureView | undefined
  readonly figures: readonly KeyFigureView[]
  readonly html: string
  readonly headings: readonly Heading[]
  /** Absolute addresses of the links in the text, for paper. */
  readonly links: readonly string[]
  readonly sources: readonly SourceView[]
  /** What is disputed, estimated or not known. */
  readonly limits: readonly string[]
  readonly corrections: Entry['data']['corrections']
  readonly updates: Entry['data']['updates']
  readonly withdrawn: Entry['data']['withdrawn']
  /** Set on a translation that is behind its original. */
  readonly newerOriginal: OriginalView | undefined
  /** Other editions in which a fact was put right that may be wrong here still. */
  readonly correctedElsewhere: readonly CorrectedElsewhere[]
  readonly history: HistoryView
  readonly map: { readonly view: string; readonly places: readonly PlaceView[] } | undefined
}

/** The parts that all articles share. */
export function articleView(entry: Entry): ArticleView {
  const { locale, data } = entry
  const { html, headings } = renderMainBody(entry)
  return {
    locale,
    title: data.title,
    summary: data.summary,
    picture: leadPicture(entry),
    figures: keyFigures(data.figures, locale),
    html,
    headings,
    links: absoluteLinks(html),
    sources: sourceViews(data.sources, locale),
    limits: data.limits,
    corrections: data.corrections,
    updates: data.updates,
    withdrawn: data.withdrawn,
    newerOriginal: newerOriginal(entry),
    correctedElsewhere: correctedElsewhere(entry),
    history: historyOf(entry),
    map: data.map === undefined ? undefined : { view: data.map, places: placeViews(data.places, locale) },
  }
}

/** Addresses of the links in HTML as paper must give them. */
export function absoluteLinks(html: string): string[] {
  return linkAddresses(html).map((href) => (href.startsWith('/') ? absoluteUrl(href) : href))
}

/** Places by key with their names. */
export function placeViews(keys: readonly string[], locale: Locale): PlaceView[] {
  const { places } = getLabels(locale)
  return getTaxonomy()
    .places.filter(({ key }) => keys.includes(key))
    .map((place) => ({ ...place, label: places[place.key] ?? place.key }))
}
