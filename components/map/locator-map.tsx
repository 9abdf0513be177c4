import { drawLocator, type LocatorNames } from '../../lib/map/locator.ts'
import type { PlaceKind, ViewKey } from '../../lib/map/views.ts'
import { MapDrawing } from './map-drawing.tsx'
import { type ListedPlace, PlaceList } from './place-list.tsx'

export interface LocatorMapWords {
  /** Name of the picture for assistive technology. */
  readonly title: string
  /** What the picture shows, in one or two sentences. */
  readonly description: string
  /** The line on boundaries and names. */
  readonly disclaimer: string
  /** Heading of each kind of place in the list. */
  readonly kinds: Readonly<Record<PlaceKind, string>>
  /** Remark on a place the map does not reach. */
  readonly outsideNote: string
}

export interface LocatorMapProps {
  /** Unique on the page. */
  readonly id: string
  readonly view: ViewKey
  readonly places: readonly ListedPlace[]
  readonly names: LocatorNames
  readonly words: LocatorMapWords
  readonly dir: 'ltr' | 'rtl'
}

/** A map of places with their list beside it and the line on boundaries. Its style is map.css. */
export function LocatorMap({ id, view, places, names, words, dir }: LocatorMapProps) {
  const locator = drawLocator(view, places, names)
  return (
    <figure className="locator-map">
      <div className="map-body">
        <MapDrawing locator={locator} id={id} title={words.title} description={words.description} dir={dir} />
        <PlaceList places={places} outside={locator.outside} kinds={words.kinds} outsideNote={words.outsideNote} />
      </div>
      <figcaption>{words.disclaimer}</figcaption>
    </figure>
  )
}
