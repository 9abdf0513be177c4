import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withoutNotes } from '../../../lib/picture/without-notes.ts'

/** A picture with every sample different from its neighbours. */
function picture() {
  const pixels = Buffer.from(Array.from({ length: 40 * 24 * 3 }, (_, index) => (index * 37) % 256))
  return sharp(pixels, { raw: { width: 40, height: 24, channels: 3 } })
}

const NOTES = { IFD0: { Artist: 'Quagga Camera', Copyright: 'Quagga' }, IFD3: { GPSLatitude: '35/1 41/1 0/1' } }

const decoded = (data: Buffer) => sharp(data).autoOrient().raw().toBuffer()

describe.each([
  ['JPEG', () => picture().withExif(NOTES).jpeg()],
  [
    'progressive JPEG lying on its side',
    () => picture().withMetadata({ orientation: 6 }).withExifMerge(NOTES).jpeg({ progressive: true }),
  ],
  ['JPEG with a colour profile', () => picture().withIccProfile('p3').withExif(NOTES).jpeg()],
  ['PNG', () => picture().withExif(NOTES).png()],
])('a %s', (_, make) => {
  test('keeps every pixel, its colours and its way up, and loses what was noted of it', async () => {
    const noted = await make().toBuffer()
    expect(noted.includes('Quagga')).toBe(true)
    const clean = withoutNotes(noted)
    expect(clean.includes('Quagga')).toBe(false)
    expect(await decoded(clean)).toEqual(await decoded(noted))
    const [before, after] = [await sharp(noted).metadata(), await sharp(clean).metadata()]
    expect(after.orientation ?? 1).toBe(before.orientation ?? 1)
    expect(after.icc?.length).toBe(before.icc?.length)
  })

  test('loses what a camera wrote behind it', async () => {
    const noted = Buffer.concat([await make().toBuffer(), Buffer.from('Quagga preview')])
    expect(withoutNotes(noted).includes('Quagga')).toBe(false)
  })

  test('is refused when it is cut short', async () => {
    const whole = await make().toBuffer()
    expect(() => withoutNotes(whole.subarray(0, whole.length - 20))).toThrow(RangeError)
  })
})
