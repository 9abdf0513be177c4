import { localeFacts } from '../i18n/locales.ts'
import { getSheet, HEIGHT, MARGIN, NARROW_WIDTH, sheetWithChart, TEXT_WIDTH, WIDTH } from './canvas.ts'
import { encodeIndexedPng, type IndexedImage, paintPixel } from './indexed-png.ts'
import { BLUE, CHART_PALETTE, GREY, INK, PALETTE, shadesOf } from './palette.ts'
import { renderText, type TextImage, type TextStyle } from './render-text.ts'
import type { SharePictureSpec } from './spec.ts'

/** Sizes of the headline (pixels), each with the longest title worth trying in it. */
const TITLE_SIZES = [
  { size: 92, letters: 30 },
  { size: 72, letters: 75 },
  { size: 64, letters: 100 },
  { size: 56, letters: 130 },
  { size: 48, letters: 180 },
  { size: 40, letters: Number.POSITIVE_INFINITY },
]
const TITLE_HEIGHT = 290
/** How wide a letter is at most on average, in parts of its size: longer words would be cut. */
const LETTER_WIDTH = 0.62
const TITLE_TOP = 212

/** Draws the picture that networks show beside a link: 1200 by 630 pixels, PNG, under 100 kB. */
export async function renderSharePicture(spec: SharePictureSpec): Promise<Buffer> {
  const { dir, font } = localeFacts(spec.locale)
  const small: TextStyle = { face: 'sans', weight: 600, size: 30, colour: BLUE, lineHeight: 1, width: TEXT_WIDTH, dir }
  const title = await renderTitle(withoutHangingWords(spec.title), {
    ...small,
    width: spec.chart ? NARROW_WIDTH : TEXT_WIDTH,
    face: font ? 'sans' : 'serif',
    weight: font ? 700 : 600,
    colour: INK,
    lineHeight: font ? 0.92 : 1,
  })
  const sheet = await getSheet(dir)
  const picture = spec.chart ? await sheetWithChart(dir, spec.chart) : { ...sheet, rows: sheet.rows.slice() }
  print(picture, await renderShared(spec.siteName, small), dir, { top: 92, from: 62 })
  if (spec.kicker)
    print(picture, await renderShared(spec.kicker, { ...small, size: 28, colour: GREY }), dir, { top: 168 })
  print(picture, title, dir, { top: TITLE_TOP + title.height / 2 })
  if (spec.dateLine)
    print(picture, await renderText(spec.dateLine, { ...small, weight: 400, colour: GREY }), dir, { top: 576 })
  return encodeIndexedPng(picture, spec.chart ? CHART_PALETTE : PALETTE)
}

/** A word of one letter stays with the next: no «و» hangs at the end of a line. */
function withoutHangingWords(title: string): string {
  return title.replace(/(?<=^| )(\p{L}) /gu, '$1\u00a0')
}

/** Names of the site and of kinds of page: a few words that most pictures say. */
const shared = new Map<string, Promise<TextImage>>()

/** Sets a text once a process. */
function renderShared(text: string, style: TextStyle): Promise<TextImage> {
  const key = JSON.stringify([text, style])
  const image = shared.get(key) ?? renderText(text, style)
  shared.set(key, image)
  return image
}

/** The largest size that fits; the smallest if none does. */
async function renderTitle(title: string, style: TextStyle): Promise<TextImage> {
  const longest = Math.max(...title.split(/\s/).map(({ length }) => length))
  const fits = ({ size, letters }: (typeof TITLE_SIZES)[number]) =>
    title.length <= letters && longest * size * LETTER_WIDTH <= style.width
  for (const { size } of TITLE_SIZES.slice(0, -1).filter(fits)) {
    const image = await renderText(title, { ...style, size })
    if (image.height <= TITLE_HEIGHT) return image
  }
  return renderText(title, { ...style, size: 40 })
}

/** Prints a text on a picture: its middle at `top`, its start `from` pixels inside the margin. */
function print(
  picture: IndexedImage,
  { colour, cover, width, height }: TextImage,
  dir: 'ltr' | 'rtl',
  { top, from = 0 }: { top: number; from?: number },
) {
  const start = MARGIN + from
  const left = Math.max(0, Math.round(dir === 'ltr' ? start : WIDTH - start - width))
  const first = Math.min(HEIGHT - height, Math.round(top - height / 2))
  const shades = shadesOf(colour)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const shade = shades[cover[row * width + column] ?? 0] ?? 0
      if (shade > 0) paintPixel(picture, left + column, first + row, shade)
    }
}
