import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { measurePicture } from '../../../lib/picture/measure.ts'

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#888' } })

describe('measuring a picture', () => {
  it('reads the size of JPEG and PNG files', async () => {
    expect(measurePicture(await blank(640, 480).jpeg().toBuffer())).toEqual({ width: 640, height: 480 })
    expect(measurePicture(await blank(640, 480).jpeg({ progressive: true }).toBuffer())).toEqual({
      width: 640,
      height: 480,
    })
    expect(measurePicture(await blank(3, 1000).png().toBuffer())).toEqual({ width: 3, height: 1000 })
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'turns it as the camera noted (orientation %i), as sharp does',
    async (orientation) => {
      const photo = await blank(64, 48).withMetadata({ orientation }).jpeg().toBuffer()
      const { data } = await sharp(photo)
        .autoOrient()
        .toBuffer({ resolveWithObject: true })
        .then(({ info }) => ({ data: info }))
      expect(measurePicture(photo)).toEqual({ width: data.width, height: data.height })
    },
  )

  it('knows what is not a picture', async () => {
    expect(measurePicture(Buffer.from('<svg onload="alert(1)"/>'))).toBeUndefined()
    expect(measurePicture(await blank(64, 48).webp().toBuffer())).toBeUndefined()
  })

  it('survives any bytes, and any cut of a real file', async () => {
    const photo = await blank(64, 48).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void measurePicture(Buffer.from([255, 216, 255, ...bytes])),
      ),
    )
    for (let length = 0; length < photo.length; length++) measurePicture(photo.subarray(0, length))
  })
})
