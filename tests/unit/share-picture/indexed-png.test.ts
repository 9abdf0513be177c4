import fc from 'fast-check'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { blankImage, encodeIndexedPng, paintPixel } from '../../../lib/share-picture/indexed-png.ts'

const channel = fc.integer({ min: 0, max: 255 })
const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 20 }),
    palette: fc.array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 16 }),
  })
  .chain(({ width, height, palette }) => {
    const colour = fc.nat({ max: palette.length - 1 })
    return fc.record({
      ...{ width: fc.constant(width), height: fc.constant(height), palette: fc.constant(palette) },
      strokes: fc.array(fc.record({ x: fc.nat(width - 1), y: fc.nat(height - 1), colour })),
    })
  })

it('a picture is read by others as it was painted, and where nothing was painted in its first colour', () =>
  fc.assert(
    fc.asyncProperty(picture, async ({ width, height, palette, strokes }) => {
      const image = blankImage(width, height)
      const expected: number[] = new Array(width * height).fill(0)
      for (const { x, y, colour } of strokes) {
        paintPixel(image, x, y, colour)
        expected[y * width + x] = colour
      }
      const png = encodeIndexedPng(image, palette)
      const read = await sharp(png).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
      expect(read.info).toMatchObject({ width, height, channels: 3 })
      expect([...read.data]).toEqual(expected.flatMap((colour) => palette[colour] ?? []))
    }),
    { numRuns: 50 },
  ))
