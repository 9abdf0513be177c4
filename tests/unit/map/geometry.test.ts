import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenAtlas } from '../../../lib/map/flat-atlas.ts'
import { placeLabels } from '../../../lib/map/place-labels.ts'
import { projectInside } from '../../../lib/map/projection.ts'
import { RelativePath } from '../../../lib/map/relative-path.ts'
import { boxesOverlap, estimateTextWidth } from '../../../lib/map/text-box.ts'
import { MISSION, mapOf } from '../../../lib/mission/mission.ts'

const coordinate = fc.double({ min: -500, max: 500, noNaN: true })
const position = fc.tuple(coordinate, coordinate)

describe('the atlas on the drawing', () => {
  const area = ([ax = 0, ay = 0]: number[] = [], [bx = 0, by = 0]: number[], [cx = 0, cy = 0]: number[] = []) =>
    Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

  it.each(Object.values(MISSION.maps))(
    'has no points that nobody would see, and outlines whose lines go on meeting',
    (view) => {
      const { arcs, countries } = flattenAtlas(view)
      const points = (numbers: number[]) =>
        numbers.map((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])))
      const rings = countries.geometries.flatMap((shape) => (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat()))
      for (const lines of rings.map(points))
        for (const [index, line] of lines.entries()) expect(line.at(-1)).toEqual(lines[(index + 1) % lines.length]?.[0])
      const areas = rings
        .flatMap(points)
        .flatMap((line) => line.slice(1, -1).map((at, index) => area(line[index], at, line[index + 2])))
      expect(Math.min(...areas)).toBeGreaterThan(0.29)
    },
  )
})

describe('a relative path', () => {
  it('ends within half a step of where it was led, however long it is', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 60 }), (line) => {
        const path = new RelativePath(0.5)
        line.forEach(([x, y], index) => {
          index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)
        })
        const [x, y] = endOf(path.toString())
        expect(Math.abs(x * 0.5 - (line.at(-1)?.[0] ?? 0))).toBeLessThanOrEqual(0.2501)
        expect(Math.abs(y * 0.5 - (line.at(-1)?.[1] ?? 0))).toBeLessThanOrEqual(0.2501)
      }),
    )
  })

  it('starts the next shape from where the closed one began', () => {
    const path = new RelativePath(1)
    path.moveTo(10, 10)
    path.lineTo(20, 10)
    path.closePath()
    path.moveTo(12, 9)
    expect(path.toString()).toBe('m10 10 10 0zm2-1')
  })
})

function endOf(data: string): [number, number] {
  const steps = [...data.matchAll(/-?\d+/g)].map(([step]) => Number(step))
  return [0, 1].map((axis) => steps.filter((_, index) => index % 2 === axis).reduce((sum, step) => sum + step, 0)) as [
    number,
    number,
  ]
}

describe('placing labels', () => {
  const wish = fc.record({
    key: fc.uuid(),
    label: fc.constantFrom('Tehran', 'Torbat-e-Jam settlement', 'گذرگاه میلک'),
    at: fc.record({ x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 270 }) }),
  })

  it('never overlaps, wherever the places are', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (wishes) => {
        const labels = placeLabels(wishes, { width: 360, height: 270, taken: [], size: 12 })
        const clashes = labels.filter((a, index) => labels.slice(index + 1).some((b) => boxesOverlap(a.box, b.box)))
        expect(clashes).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('the projection', () => {
  it('puts the centre of a view in its middle, north up and east to the right', () => {
    const view = mapOf('iran')
    expect(projectInside(view, view.centre)).toEqual({ x: 180, y: 135 })
    const [tehran, kabul] = [
      projectInside(view, { north: 35.69, east: 51.39 }),
      projectInside(view, { north: 34.53, east: 69.17 }),
    ]
    expect(tehran && kabul && tehran.x < kabul.x && tehran.y < 135).toBe(true)
  })
})

describe('the width of a text', () => {
  it('grows with its letters and its size, and not with joiners', () => {
    expect(estimateTextWidth('Tehran', 20)).toBeCloseTo(2 * estimateTextWidth('Tehran', 10))
    expect(estimateTextWidth('می‌شود', 10)).toBe(estimateTextWidth('میشود', 10))
  })
})
