import { formatList } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { displayNames } from '../../lib/i18n/intl.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { MAP_VIEWS, type ViewKey } from '../../lib/map/views.ts'
import type { ArticleView, PlaceView } from '../../lib/pages/article.ts'
import { LocatorMap } from '../map/locator-map.tsx'

interface PlaceMapProps {
  readonly id: string
  readonly view: ViewKey
  readonly places: readonly PlaceView[]
  readonly locale: Locale
}

/** A locator map with its words in the edition's language. */
export function PlaceMap({ id, view, places, locale }: PlaceMapProps) {
  const words = getMessages(locale).map
  const regions = displayNames(locale, 'region')
  const countries = Object.fromEntries(MAP_VIEWS[view].countries.map(({ key }) => [key, regions.of(key)]))
  return (
    <LocatorMap
      id={id}
      view={view}
      places={places}
      names={{ countries, seas: words.seas }}
      words={{
        title: words.title[view],
        description: words.description(
          formatList(
            places.map(({ label }) => label),
            locale,
          ),
        ),
        disclaimer: words.disclaimer,
        kinds: words.placeKinds,
        outsideNote: words.outside,
      }}
      dir={localeFacts(locale).dir}
    />
  )
}

/** The map an article asks for in its front matter. */
export function ArticleMap({ article: { map, locale } }: { article: ArticleView }) {
  if (!map) return null
  return (
    <section className="section" aria-labelledby="map">
      <h2 id="map">{getMessages(locale).map.heading}</h2>
      <PlaceMap id="map-drawing" view={map.view} places={map.places} locale={locale} />
    </section>
  )
}
