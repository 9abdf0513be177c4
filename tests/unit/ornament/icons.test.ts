import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ICON_FOLDER, packIco, renderIcons } from '../../../lib/ornament/icons.ts'

const committed = (name: string) => readFile(`${ICON_FOLDER}/${name}`)

describe('the icons in public/icons', () => {
  it('are those that scripts/make-icons.ts draws', async () => {
    const drawn = await renderIcons()
    const svg = drawn.find(({ name }) => name === 'favicon.svg')
    expect((await committed('favicon.svg')).equals(svg?.data ?? Buffer.alloc(0))).toBe(true)
    for (const { name } of drawn) expect((await committed(name)).length).toBeGreaterThan(0)
  })

  it.each([
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
  ])('include %s, %i pixels square, opaque', async (name, size) => {
    const image = sharp(await committed(name))
    expect(await image.metadata()).toMatchObject({ format: 'png', width: size, height: size })
    expect((await image.stats()).isOpaque).toBe(true)
  })

  it('fit in 8 kB together, and the tab icon in 1 kB', async () => {
    const sizes = await Promise.all(
      (await renderIcons()).map(async ({ name }) => [name, (await committed(name)).length] as const),
    )
    expect(Object.fromEntries(sizes)['favicon.svg']).toBeLessThan(1024)
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(8192)
  })
})

describe('an ICO file', () => {
  it('says where each of its images begins and how long it is', () => {
    const first = { size: 16, png: Buffer.from('first') }
    const ico = packIco([first, { size: 32, png: Buffer.from('second one') }])
    expect(ico.readUInt16LE(4)).toBe(2)
    const [length, offset] = [ico.readUInt32LE(30), ico.readUInt32LE(34)]
    expect(ico.subarray(offset, offset + length).toString()).toBe('second one')
  })
})
