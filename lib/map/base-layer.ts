import { geoIdentity, geoPath } from 'd3-geo'
import { merge, mesh } from 'topojson-client'
import { memoize } from '../memoize.ts'
import { type FlatAtlas, flattenAtlas, type Outline } from './flat-atlas.ts'
import { RelativePath } from './relative-path.ts'
import type { MapView } from './views.ts'

/** Path data of one base map, in steps of `GRID` drawing units. */
export interface BaseLayer {
  /** All land but the countries in focus, borders dissolved. */
  readonly land: string
  /** The countries in focus. */
  readonly focus: string
  /** Borders between two countries, but for those that the edge of the focus draws already. */
  readonly borders: string
}

export const GRID = 0.8

/** Lines are cut this far outside the drawing, so that the cut itself is never seen. */
const MARGIN = 4
/** Islands below this size, in square drawing units, would be specks. */
const MIN_ISLAND = 1.5

/** The base map of a view: drawn once, the same for every page. */
export const getBaseLayer = memoize((view: MapView): BaseLayer => {
  const atlas = flattenAtlas(view)
  const isFocus = ({ id }: { id?: string | number }) => view.focus.includes(String(id))
  const borders = mesh(atlas, atlas.countries, (one, other) => one !== other && isFocus(one) === isFocus(other))
  const land = dissolve(atlas, (outline) => !isFocus(outline))
  const focus = dissolve(atlas, isFocus)
  return { land: drawPath(view, land), focus: drawPath(view, focus), borders: drawPath(view, borders) }
})

/** One shape of several countries, without specks. */
function dissolve(atlas: FlatAtlas, keep: (outline: Outline) => boolean): GeoJSON.MultiPolygon {
  const { coordinates } = merge(atlas, atlas.countries.geometries.filter(keep))
  return { type: 'MultiPolygon', coordinates: coordinates.filter(([ring = []]) => areaOf(ring) >= MIN_ISLAND) }
}

function areaOf(ring: GeoJSON.Position[]): number {
  return geoPath().area({ type: 'Polygon', coordinates: [ring] })
}

function drawPath({ width, height }: MapView, shape: GeoJSON.MultiPolygon | GeoJSON.MultiLineString): string {
  const frame = geoIdentity().clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ])
  const path = new RelativePath(GRID)
  geoPath(frame, path)(shape)
  return path.toString()
}
