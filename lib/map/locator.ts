import { type BaseLayer, getBaseLayer } from './base-layer.ts'
import { type MapLabel, splitInTwo } from './label-candidates.ts'
import { placeLabels } from './place-labels.ts'
import { type NameWish, placeNames } from './place-names.ts'
import { type Point, projectInside } from './projection.ts'
import type { Box } from './text-box.ts'
import type { Coordinate, MapView, NameSpot, PlaceKind } from './views.ts'

/** A place to mark, named in the language of the page; short, for the mark tells its kind. */
export interface LocatorPlace extends Coordinate {
  readonly key: string
  readonly kind: PlaceKind
  readonly label: string
}

/** Names of countries (by ISO 3166-1 alpha-2 code) and of seas; what has no name is not labelled. */
export interface LocatorNames {
  readonly countries: Readonly<Partial<Record<string, string>>>
  readonly seas: Readonly<Partial<Record<string, string>>>
}

export type LocatorMark = Point & Pick<LocatorPlace, 'key' | 'kind'>

interface LandLabels {
  readonly focusLabels: readonly MapLabel[]
  readonly countryLabels: readonly MapLabel[]
  readonly seaLabels: readonly MapLabel[]
}

/** A finished drawing: the component only writes it down. */
export interface Locator extends LandLabels {
  readonly width: number
  readonly height: number
  readonly base: BaseLayer
  readonly marks: readonly LocatorMark[]
  readonly placeLabels: readonly MapLabel[]
  /** Keys of names that a phone has no room for. */
  readonly minor: readonly string[]
  /** Keys of places beyond the edge: named in the list, not drawn. */
  readonly outside: readonly string[]
}

/** Size of the lettering of places on the narrowest drawing; the style sheet only ever makes it smaller. */
export const PLACE_SIZE = 13
const MARK_RADIUS = 4.5

/** Draws the map of a view with these places on it. */
export function drawLocator(view: MapView, places: readonly LocatorPlace[], names: LocatorNames): Locator {
  const spots = places.map((place) => ({ ...place, at: projectInside(view, place) }))
  const inside = spots.flatMap(({ at, ...place }) => (at ? [{ ...place, at }] : []))
  const marks = inside.map(({ key, kind, at }) => ({ key, kind, ...at }))
  const wishes = inside.map(({ key, label, at }) => ({ key, label, at }))
  const taken = marks.map(markBox)
  const placed = placeLabels(wishes, { ...view, taken, size: PLACE_SIZE })
  return {
    width: view.width,
    height: view.height,
    base: getBaseLayer(view),
    marks,
    placeLabels: placed,
    ...nameLands(view, names, [...taken, ...boxesOf(placed)]),
    minor: [...view.countries, ...view.seas].filter(({ isMinor }) => isMinor).map(({ key }) => key),
    outside: spots.filter(({ at }) => !at).map(({ key }) => key),
  }
}

/** Countries in focus first, then seas, which have the least room, then the neighbours. */
function nameLands(view: MapView, names: LocatorNames, taken: readonly Box[]): LandLabels {
  const wish = ({ key, ...at }: NameSpot): NameWish => ({ key, lines: oneLine(names.countries[key]), ...at })
  const focusLabels = placeNames(view, view.countries.filter(({ inFocus }) => inFocus).map(wish), taken)
  const seas = view.seas.map(({ key, ...at }) => ({ key, lines: splitInTwo(names.seas[key] ?? ''), ...at }))
  const seaLabels = placeNames(view, seas, [...taken, ...boxesOf(focusLabels)])
  const neighbours = view.countries.filter(({ inFocus }) => !inFocus).map(wish)
  const countryLabels = placeNames(view, neighbours, [...taken, ...boxesOf(focusLabels), ...boxesOf(seaLabels)])
  return { focusLabels, seaLabels, countryLabels }
}

function oneLine(name: string | undefined): string[] {
  return name ? [name] : []
}

function boxesOf(labels: readonly MapLabel[]): Box[] {
  return labels.map(({ box }) => box)
}

function markBox({ x, y }: Point): Box {
  return { x: x - MARK_RADIUS, y: y - MARK_RADIUS, width: MARK_RADIUS * 2, height: MARK_RADIUS * 2 }
}
