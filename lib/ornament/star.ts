/**
 * The star, the only ornament of the site: two polygons, one turned, over one another. How many points it has, the mission
 * says; with eight it is the khatam of Persian tile and inlay work. Path data for SVG, rounded to a hundredth.
 */
import { MISSION } from '../mission/mission.ts'

const POINTS = MISSION.star

/** Distance of the inner corners from the middle, as a part of the distance of the points. */
const INNER = Math.cos((2 * Math.PI) / POINTS) / Math.cos(Math.PI / POINTS)

/** The outline, one point of it straight up, `radius` away from (x, y). */
export function starOutline(x: number, y: number, radius: number): string {
  return closedPath(2 * POINTS, x, y, (corner) => (corner % 2 === 0 ? radius : radius * INNER))
}

/** The two polygons whose corners are the points. */
export function starPolygons(x: number, y: number, radius: number): string {
  return polygon(x, y, radius, 0) + polygon(x, y, radius, 0.5)
}

/** The star with a smaller one inside, as it is drawn alone. */
export function doubleStar(x: number, y: number, radius: number): string {
  return starPolygons(x, y, radius) + starOutline(x, y, radius * 0.42)
}

function polygon(x: number, y: number, radius: number, turn: number): string {
  return closedPath(POINTS / 2, x, y, () => radius, turn)
}

/** `turn`: where the first corner stands, in corners after the top. */
function closedPath(corners: number, x: number, y: number, radiusOf: (corner: number) => number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + turn) / corners) * 2 * Math.PI
    return `${round(x + Math.sin(angle) * radiusOf(corner))} ${round(y - Math.cos(angle) * radiusOf(corner))}`
  })
  return `M${points.join(' ')}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
