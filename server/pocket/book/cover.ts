/** The cover of a book: stars, and the crosses between them, above its name. */
import sharp, { type OverlayOptions } from 'sharp'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../../lib/i18n/locales.ts'
import { doubleStar, starOutline } from '../../../lib/ornament/star.ts'
import { BLUE, GREY, INK, PAPER } from '../../../lib/share-picture/palette.ts'
import { renderText, type TextStyle } from '../../../lib/share-picture/render-text.ts'
import type { Book } from './book.ts'
import { dateOf } from './front-matter.ts'

/** Three to four, as the pages of most readers. */
const SIZE = { width: 900, height: 1200 } as const
const MARGIN = 75
const TILE = 150
const FIELD = 5 * TILE

/** The cover as PNG, 900 by 1200 pixels, in the words of the book. */
export async function renderCover(book: Book): Promise<Buffer> {
  const { heading, locale } = book
  const { dir, font } = localeFacts(locale)
  const { name } = getMessages(locale).site
  const small: TextStyle = {
    face: 'sans',
    weight: 400,
    size: 30,
    colour: GREY,
    lineHeight: 1,
    width: SIZE.width - 2 * MARGIN,
    dir,
  }
  const large: TextStyle = {
    ...small,
    face: font ? 'sans' : 'serif',
    weight: 600,
    size: font ? 54 : 64,
    colour: INK,
    lineHeight: font ? 0.92 : 1,
  }
  const [title, foot] = [await printed(heading, large), await printed(dateOf(book), small)]
  const above = heading === name ? [] : [await printed(name, { ...small, weight: 600, colour: BLUE })]
  const texts = [
    ...above.map((text) => ({ text, top: FIELD + 40 })),
    { text: title, top: FIELD + (above.length > 0 ? 110 : 60) },
    { text: foot, top: SIZE.height - 60 - foot.height },
  ]
  const placed = texts.map(({ text: { input, width }, top }): OverlayOptions => {
    return { input, top, left: dir === 'ltr' ? MARGIN : SIZE.width - MARGIN - width }
  })
  return sharp(Buffer.from(drawSheet())).composite(placed).png({ palette: true, colours: 16, effort: 10 }).toBuffer()
}

async function printed(text: string, style: TextStyle) {
  const { cover, width, height } = await renderText(text, style)
  const raw = { width, height, channels: 1 } as const
  const input = await sharp({ create: { width, height, channels: 3, background: style.colour } })
    .joinChannel(Buffer.from(cover), { raw })
    .png()
    .toBuffer()
  return { input, width, height }
}

/** Paper below a field of blue in which the stars touch, one of them filled. */
function drawSheet(): string {
  const { width, height } = SIZE
  const star = doubleStar(TILE / 2, TILE / 2, TILE / 2)
  const pattern = `<pattern id="stars" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><path d="${star}"/></pattern>`
  const middle = { x: width / 2, y: FIELD / 2 }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke="${PAPER}" stroke-width="2">
<defs>${pattern}</defs>
<rect width="${width}" height="${height}" fill="${PAPER}" stroke="none"/>
<rect width="${width}" height="${FIELD}" fill="${BLUE}" stroke="none"/>
<rect width="${width}" height="${FIELD}" fill="url(#stars)" stroke="none" opacity="0.4"/>
<path d="${starOutline(middle.x, middle.y, 1.5 * TILE)}" fill="${BLUE}" stroke="none"/>
<path d="${doubleStar(middle.x, middle.y, 1.5 * TILE)}" stroke-width="4"/>
</svg>`
}
