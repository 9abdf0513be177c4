import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Star, StarLattice } from '../../../components/ornament/star.tsx'
import { starOutline, starPolygons } from '../../../lib/ornament/star.ts'

const examples = { star: <Star />, lattice: <StarLattice id="top" /> }

describe.each(Object.entries(examples))('the %s', (_, element) => {
  const html = renderToStaticMarkup(element)

  it('weighs less than 1 kB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1024)
  })

  it('is silent for assistive technology and carries no inline style', () => {
    expect(html).toMatch(/^<[^>]* aria-hidden="true"/)
    expect(html).not.toMatch(/ style=/)
  })
})

describe('the star', () => {
  it('has eight points, the first straight up', () => {
    const corners = starOutline(0, 0, 10).slice(1, -1).split(' ').map(Number)
    const distances = corners.flatMap((x, index) => (index % 2 === 0 ? [Math.hypot(x, corners[index + 1] ?? 0)] : []))
    expect(corners.slice(0, 2)).toEqual([0, -10])
    expect(distances.filter((distance) => distance > 9.9)).toHaveLength(8)
    expect(distances).toHaveLength(16)
  })

  it('is two squares over one another, with sides that cross at its inner corners', () => {
    expect(starPolygons(0, 0, 10)).toBe('M0 -10 10 0 0 10 -10 0zM7.07 -7.07 7.07 7.07 -7.07 7.07 -7.07 -7.07z')
    expect(starOutline(0, 0, 10)).toContain('7.07 -2.93')
  })
})
