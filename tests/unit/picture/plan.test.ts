import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCaption } from '../../../lib/markdown/picture-caption.ts'
import { planPicture } from '../../../lib/picture/plan.ts'

const size = fc.record({ width: fc.integer({ min: 1, max: 8000 }), height: fc.integer({ min: 1, max: 8000 }) })

describe('the plan of a picture', () => {
  it('never enlarges, and keeps the shape within a pixel', () => {
    fc.assert(
      fc.property(size, ({ width, height }) => {
        const plan = planPicture('photo', Buffer.from('x'), { width, height })
        expect(plan.files.every((file) => file.width <= width && file.width <= 1600)).toBe(true)
        expect(Math.abs(plan.height - (height * plan.width) / width)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('offers AVIF first, then WebP, in widths from a phone to a fine screen', () => {
    const plan = planPicture('saveh-school', Buffer.from('x'), { width: 3000, height: 2000 })
    expect(plan.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(plan.sources[0]?.srcSet.match(/\d+w/g)).toEqual(['400w', '800w', '1200w', '1600w'])
    expect(plan.files).toHaveLength(8)
    expect(plan).toMatchObject({ width: 1600, height: 1067 })
  })

  it('names files after their content, so that a changed picture has a new address', () => {
    const [one, same, other] = ['a', 'a', 'b'].map(
      (data) => planPicture('photo', Buffer.from(data), { width: 900, height: 600 }).src,
    )
    expect(one).toMatch(/^\/pictures\/photo-[0-9a-f]{10}-900\.webp$/)
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })
})

describe('the title of a Markdown picture', () => {
  it.each([
    ['Sewing class, Torbat-e-Jam © Name/IOM 2026', { caption: 'Sewing class, Torbat-e-Jam', credit: 'Name/IOM 2026' }],
    ['کلاس خیاطی © نام/IOM', { caption: 'کلاس خیاطی', credit: 'نام/IOM' }],
    ['Only a caption', { caption: 'Only a caption', credit: '' }],
    ['© Only a credit', { caption: '', credit: 'Only a credit' }],
    [null, { caption: '', credit: '' }],
  ])('%s is taken apart at the copyright sign', (title, parts) => {
    expect(parseCaption(title)).toEqual(parts)
  })
})
