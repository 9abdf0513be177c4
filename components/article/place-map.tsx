import { formatList } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { displayNames } from '../../lib/i18n/intl.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { drawLocator, type LocatorPlace } from '../../lib/map/locator.ts'
import { mapOf } from '../../lib/mission/mission.ts'
import type { ArticleView } from '../../lib/pages/article.ts'
import { MapDrawing } from '../map/map-drawing.tsx'
import { PlaceList } from '../map/place-list.tsx'

interface PlaceMapProps {
  /** Unique on the page. */
  readonly id: string
  /** The key of a map in content/mission.yml. */
  readonly view: string
  readonly places: readonly (LocatorPlace & { readonly href?: string | undefined })[]
  readonly locale: Locale
}

/** A map of places in the edition's language, with their list beside it and the line on boundaries. Its style is map.css. */
export function PlaceMap({ id, view, places, locale }: PlaceMapProps) {
  const words = getMessages(locale).map
  const { dir } = localeFacts(locale)
  const regions = displayNames(locale, 'region')
  const map = mapOf(view)
  const countries = Object.fromEntries(map.countries.map(({ key }) => [key, regions.of(key)]))
  const seas = Object.fromEntries(map.seas.map(({ key, names }) => [key, names[locale]]))
  const locator = drawLocator(map, places, { countries, seas })
  const names = places.map(({ label }) => label)
  const description = words.description(formatList(names, locale))
  return (
    <figure className="locator-map">
      <div className="map-body">
        <MapDrawing locator={locator} id={id} title={map.title[locale] ?? ''} description={description} dir={dir} />
        <PlaceList places={places} outside={locator.outside} kinds={words.placeKinds} outsideNote={words.outside} />
      </div>
      <figcaption>{words.disclaimer}</figcaption>
    </figure>
  )
}

interface ArticleMapProps {
  readonly article: ArticleView
  readonly className?: string
}

/** The map an article asks for in its front matter. */
export function ArticleMap({ article: { map, locale }, className = 'section' }: ArticleMapProps) {
  if (!map) return null
  return (
    <section className={className} aria-labelledby="map">
      <h2 id="map" className="small-head">
        {getMessages(locale).map.heading}
      </h2>
      <PlaceMap id="map-drawing" view={map.view} places={map.places} locale={locale} />
    </section>
  )
}
