import fc from 'fast-check'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encodeIndexedPng } from '../../lib/share-picture/indexed-png.ts'

const channel = fc.integer({ min: 0, max: 255 })
const image = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 20 }),
    palette: fc.array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 256 }),
  })
  .chain(({ width, height, palette }) =>
    fc.record({
      ...{ width: fc.constant(width), height: fc.constant(height), palette: fc.constant(palette) },
      pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height, max: palette.length - 1 }),
    }),
  )

it('a picture of numbered colours is read by others as it was written', () =>
  fc.assert(
    fc.asyncProperty(image, async (written) => {
      const png = await encodeIndexedPng(written)
      const read = await sharp(png).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
      expect(read.info).toMatchObject({ width: written.width, height: written.height, channels: 3 })
      expect([...read.data]).toEqual([...written.pixels].flatMap((pixel) => written.palette[pixel] ?? []))
    }),
    { numRuns: 50 },
  ))
