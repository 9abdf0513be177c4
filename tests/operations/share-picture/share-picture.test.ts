import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'
import { INK } from '../../../lib/share-picture/palette.ts'
import { renderSharePicture } from '../../../lib/share-picture/render-share-picture.ts'
import { renderText, type TextStyle } from '../../../lib/share-picture/render-text.ts'
import { type SharePictureSpec, sharePictureFile } from '../../../lib/share-picture/spec.ts'

const SPECS: Record<Locale, SharePictureSpec> = {
  en: {
    title: 'Red Crescent and IOM plan joint work',
    kicker: 'Press release',
    dateLine: 'Tehran, 21 June 2023',
    siteName: 'IOM Iran',
    locale: 'en',
  },
  fa: {
    title: 'هلال‌احمر و IOM کار مشترک را برنامه‌ریزی می‌کنند',
    kicker: 'بیانیهٔ مطبوعاتی',
    dateLine: 'تهران، ۳۱ خرداد ۱۴۰۲',
    siteName: 'سازمان بین‌المللی مهاجرت در ایران',
    locale: 'fa',
  },
}
const LONGEST = 'W'.repeat(8).concat(' بلندترین ').repeat(6)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-picture-'))
})
afterAll(() => rm(folder, { recursive: true }))

function digest(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

describe.each(LOCALES)('the share picture of a page in %s', (locale) => {
  const spec = SPECS[locale]

  it.each([spec, { ...spec, title: 'IOM', kicker: undefined, dateLine: undefined }, { ...spec, title: LONGEST }])(
    'is a PNG of 1200 by 630 pixels under 100 kB, whatever it says: $title',
    async (said) => {
      const picture = await renderSharePicture(said)
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect(picture.length).toBeLessThan(100_000)
    },
  )

  it('shows the chart of a dataset in its own colours, where others have the lattice', async () => {
    const chart =
      '<svg xmlns="http://www.w3.org/2000/svg" width="62" height="38"><rect width="62" height="38" fill="#00807c"/></svg>'
    const picture = sharp(await renderSharePicture({ ...spec, chart }))
    const { data, info } = await picture.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
    const x = locale === 'en' ? 800 : 400
    expect(at(x, 300)).toEqual([0x00, 0x80, 0x7c])
    const plain = await renderSharePicture(spec)
    expect(sharePictureFile({ ...spec, chart })).not.toBe(sharePictureFile(spec))
    expect(digest(await renderSharePicture({ ...spec, chart }))).not.toBe(digest(plain))
  })

  it('looks the same on a machine without fonts, settings or a home', async () => {
    const program = `import { renderSharePicture } from './lib/share-picture/render-share-picture.ts'
      process.stdout.write(await renderSharePicture(${JSON.stringify(spec)}))`
    const bare = {
      PATH: process.env.PATH,
      HOME: '/nowhere',
      FONTCONFIG_FILE: '/nowhere/fonts.conf',
      NODE_ENV: 'test',
    } as const
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      encoding: 'buffer',
      env: bare,
      maxBuffer: 1e6,
    })
    expect(digest((await run).stdout)).toBe(digest(await renderSharePicture(spec)))
  }, 20_000)

  it('comes out the same when many are drawn at once', async () => {
    const alone = digest(await renderSharePicture(spec))
    const crowd = await Promise.all(
      [...LOCALES, ...LOCALES, ...LOCALES].map((other) => renderSharePicture(SPECS[other])),
    )
    const mine = crowd.filter((_, index) => [...LOCALES, ...LOCALES, ...LOCALES][index] === locale)
    expect(new Set(mine.map(digest))).toEqual(new Set([alone]))
  })

  it('has a name that changes with what it says', () => {
    expect(sharePictureFile({ ...spec, dateLine: '2026' })).not.toBe(sharePictureFile(spec))
    expect(sharePictureFile({ ...spec })).toBe(sharePictureFile(spec))
  })
})

describe('Persian type', () => {
  const style: TextStyle = {
    face: 'sans',
    weight: 700,
    size: 60,
    colour: INK,
    lineHeight: 1,
    width: 900,
    dir: 'rtl',
  }

  it('joins its letters', async () => {
    const [joined, apart] = await Promise.all([renderText('سسسس', style), renderText('س\u200cس\u200cس\u200cس', style)])
    expect(joined.width).toBeLessThan(apart.width * 0.9)
  })

  it.each(['ااااا سسسسس', 'HHHHH سسسسس'])('puts the first word of "%s" on the right', async (text) => {
    const { cover, width, height } = await renderText(text, style)
    const tall = cover.subarray(0, width * Math.floor(height / 4))
    const columns = [...tall].flatMap((ink, index) => (ink > 128 ? [index % width] : []))
    expect(Math.min(...columns)).toBeGreaterThan(width / 2)
  })
})

describe('a text with signs of markup', () => {
  const style: TextStyle = {
    face: 'serif',
    weight: 600,
    size: 40,
    colour: INK,
    lineHeight: 1,
    width: 900,
    dir: 'ltr',
  }

  it('is shown as it stands', async () => {
    const [plain, signs] = await Promise.all([renderText('R D', style), renderText('<b>R&D</b>', style)])
    expect(signs.width).toBeGreaterThan(plain.width * 2)
  })
})
