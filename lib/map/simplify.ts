type Position = readonly [number, number]

/**
 * Leaves out the points of a line that matter least, by the area of the triangle each makes with
 * its neighbours (Visvalingam and Whyatt, 1993), until no triangle is smaller than `minArea`
 * (square drawing units). Both ends stay, so that lines which meet go on meeting.
 */
export function simplifyLine<P extends Position>(line: readonly P[], minArea: number): P[] {
  const kept = [...line]
  while (kept.length > 2) {
    const { index, area } = leastPoint(kept)
    if (area >= minArea) break
    kept.splice(index, 1)
  }
  return kept
}

function leastPoint(line: readonly Position[]): { index: number; area: number } {
  let least = { index: -1, area: Number.POSITIVE_INFINITY }
  for (let index = 1; index < line.length - 1; index++) {
    const area = triangleArea(line[index - 1], line[index], line[index + 1])
    if (area < least.area) least = { index, area }
  }
  return least
}

function triangleArea(a?: Position, b?: Position, c?: Position): number {
  if (!a || !b || !c) return Number.POSITIVE_INFINITY
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}
