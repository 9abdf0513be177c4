import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'
import type { Coordinate, MapView } from './views.ts'

/** A spot on the drawing, in drawing units from its top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Lambert's equal-area projection, centred on the view, so that no country looks larger than it is. */
export function createProjection({ centre, across, width, height }: MapView): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-centre.east, -centre.north])
    .scale((width * 180) / (across * Math.PI))
    .translate([width / 2, height / 2])
}

/** Where a coordinate falls on the drawing; undefined when it falls outside. */
export function projectInside(view: MapView, { north, east }: Coordinate): Point | undefined {
  const [x, y] = createProjection(view)([east, north]) ?? [-1, -1]
  return x < 0 || y < 0 || x > view.width || y > view.height ? undefined : { x: roundTenth(x), y: roundTenth(y) }
}

/** One decimal: a tenth of a drawing unit is less than anybody can see. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10
}
