import type { GeoProjection } from 'd3-geo'
import { transform } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'
import ATLAS from 'world-atlas/countries-50m.json' with { type: 'json' }
import { createProjection } from './projection.ts'
import type { MapView } from './views.ts'

/** A country's outline; the id is its numeric ISO 3166-1 code. */
export type Outline = Polygon | MultiPolygon

/** The atlas on the flat drawing: arcs in drawing units, only the countries that reach into the view. */
export interface FlatAtlas extends Topology<Objects> {
  readonly countries: { type: 'GeometryCollection'; geometries: Outline[] }
}

/**
 * Smallest triangle a point makes with its neighbours that is kept, in square drawing units. The map says where a place is, not how a
 * coast runs; with less, a page with a map would weigh up to 2 kB more.
 */
const MIN_AREA = 3
type Line = [number, number][]

/** Projects the world (Natural Earth 1:50 million, in the public domain), keeps what the view shows and simplifies each shared line once, so that neighbours go on fitting. */
export function flattenAtlas(view: MapView): FlatAtlas {
  const arcs = projectArcs(createProjection(view))
  const geometries = ATLAS.objects.countries.geometries.flatMap((geometry) => {
    const outline = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : undefined
    return outline && reachesInto(view, outline, arcs) ? [outline] : []
  })
  const used = new Set(geometries.flatMap(arcNumbers))
  // Of lines that no country in view has, one point is enough to keep the numbers of the others.
  const needed = arcs.map((arc, index) => (used.has(index) ? arc : arc.slice(0, 1)))
  const simple = simplify(presimplify({ type: 'Topology', arcs: needed, objects: {} }), MIN_AREA)
  return { ...simple, countries: { type: 'GeometryCollection', geometries } }
}

function projectArcs(projection: GeoProjection): Line[] {
  const toDegrees = transform(ATLAS.transform ?? null)
  const project = ([east = 0, north = 0]: number[]) => {
    const point = projection([east, north])
    return point ? [point] : []
  }
  return ATLAS.arcs.map((arc) => arc.map((step, index) => toDegrees(step, index > 0)).flatMap(project))
}

/** Numbers of the arcs of an outline; a line run backwards is stored as its complement. */
function arcNumbers(outline: Outline): number[] {
  return outline.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))
}

function reachesInto({ width, height }: MapView, outline: Outline, arcs: readonly Line[]): boolean {
  const points = arcNumbers(outline).flatMap((arc) => arcs[arc] ?? [])
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return extent(xs, width) && extent(ys, height)
}

function extent(values: readonly number[], size: number): boolean {
  return values.some((value) => value > 0) && values.some((value) => value < size)
}
