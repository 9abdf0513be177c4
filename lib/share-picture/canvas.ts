import sharp from 'sharp'
import { khatamOutline, khatamStar } from '../ornament/khatam.ts'
import { blankImage, type IndexedImage, paintPixel } from './indexed-png.ts'
import { BLUE, LATTICE_OPACITY, nearestShade, PAPER, RULE } from './palette.ts'
import { SHARE_PICTURE_SIZE } from './spec.ts'

export const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE_SIZE
export const MARGIN = 72
/** Text ends before the lattice begins. */
export const TEXT_WIDTH = 890

const TILE = 96

const sheets = new Map<'ltr' | 'rtl', Promise<IndexedImage>>()

/** The empty sheet of one direction, drawn once: paper, the blue rule, the star beside the name, lattice at the far end. */
export function getSheet(dir: 'ltr' | 'rtl'): Promise<IndexedImage> {
  const sheet = sheets.get(dir) ?? printSheet(dir)
  sheets.set(dir, sheet)
  return sheet
}

async function printSheet(dir: 'ltr' | 'rtl'): Promise<IndexedImage> {
  const colours = await sharp(Buffer.from(drawSheet(dir)))
    .removeAlpha()
    .raw()
    .toBuffer()
  const shades = new Map<number, number>()
  const sheet = blankImage(WIDTH, HEIGHT)
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(pixel * 3, pixel * 3 + 3)
    const colour = (red << 16) | (green << 8) | blue
    const shade = shades.get(colour) ?? nearestShade([red, green, blue])
    shades.set(colour, shade)
    paintPixel(sheet, pixel % WIDTH, Math.floor(pixel / WIDTH), shade)
  }
  return sheet
}

/** Drawn for left to right; the mirror image serves the other way, for every shape in it is symmetrical. */
function drawSheet(dir: 'ltr' | 'rtl'): string {
  const mirror = dir === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''
  const shapes = [
    `<rect width="${WIDTH}" height="16" fill="${BLUE}"/>`,
    `<path d="${latticePath()}" stroke="${BLUE}" stroke-width="1.5" opacity="${LATTICE_OPACITY}"/>`,
    `<path d="${khatamStar(MARGIN + 22, 92, 22)}" stroke="${BLUE}" stroke-width="2.5"/>`,
    `<path d="M${MARGIN} 530H${MARGIN + TEXT_WIDTH}" stroke="${RULE}" stroke-width="2"/>`,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/><g fill="none"${mirror}>${shapes.join('')}</g></svg>`
}

function latticePath(): string {
  const columns = [0, 1].map((column) => WIDTH - TILE / 2 - column * TILE)
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => 16 + TILE / 2 + row * TILE)
  return columns.flatMap((x) => rows.map((y) => khatamOutline(x, y, TILE / 2) + khatamOutline(x, y, TILE / 5))).join('')
}
