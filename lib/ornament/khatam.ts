/**
 * The khatam, the eight-pointed star of Persian tile and inlay work: two squares, one turned by
 * 45 degrees, over one another. The only ornament of the site. Path data for SVG, rounded to a
 * hundredth.
 */

/** Distance of the inner corners from the middle, as a part of the distance of the points. */
const INNER = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8)

/** The outline: eight points, one of them straight up, `radius` away from (x, y). */
export function khatamOutline(x: number, y: number, radius: number): string {
  return closedPath(16, x, y, (corner) => (corner % 2 === 0 ? radius : radius * INNER))
}

/** The two squares whose corners are the eight points. */
export function khatamSquares(x: number, y: number, radius: number): string {
  return square(x, y, radius, 0) + square(x, y, radius, 0.5)
}

/** The star with a smaller one inside, as it is drawn alone. */
export function khatamStar(x: number, y: number, radius: number): string {
  return khatamSquares(x, y, radius) + khatamOutline(x, y, radius * 0.42)
}

function square(x: number, y: number, radius: number, turn: number): string {
  return closedPath(4, x, y, () => radius, turn)
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
