import type { GeoProjection } from 'd3-geo'
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'
import ATLAS from 'world-atlas/countries-50m.json' with { type: 'json' }
import { createProjection } from './projection.ts'
import { simplifyLine } from './simplify.ts'
import type { MapView } from './views.ts'

/** A country's outline; the id is its numeric ISO 3166-1 code. */
export type Outline = Polygon | MultiPolygon

/** The atlas on the flat drawing: arcs in drawing units, only the countries that reach into the view. */
export interface FlatAtlas extends Topology<Objects> {
  readonly countries: { type: 'GeometryCollection'; geometries: Outline[] }
}

/** Smallest triangle kept, in square drawing units; less is not seen at the largest size shown. */
const MIN_AREA = 0.3
type Line = [number, number][]

/** Projects the world (Natural Earth 1:50 million, in the public domain), keeps what the view shows and simplifies each shared line once, so that neighbours go on fitting. */
export function flattenAtlas(view: MapView): FlatAtlas {
  const arcs = projectArcs(createProjection(view))
  const geometries = ATLAS.objects.countries.geometries.flatMap((geometry) => {
    const outline = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : undefined
    return outline && reachesInto(view, outline, arcs) ? [outline] : []
  })
  const used = new Set(geometries.flatMap(arcNumbers))
  return {
    type: 'Topology',
    arcs: arcs.map((arc, index) => (used.has(index) ? simplifyLine(arc, MIN_AREA) : [])),
    objects: {},
    countries: { type: 'GeometryCollection', geometries },
  }
}

/** World arcs are stored as differences on a grid (TopoJSON 2.1.3 and 2.1.2). */
function projectArcs(projection: GeoProjection): Line[] {
  const { scale, translate } = ATLAS.transform ?? { scale: [1, 1], translate: [0, 0] }
  return ATLAS.arcs.map((arc) => {
    let [column, row] = [0, 0]
    return arc.flatMap(([across = 0, down = 0]) => {
      column += across
      row += down
      const point = projection([column * scale[0] + translate[0], row * scale[1] + translate[1]])
      return point ? [point] : []
    })
  })
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
