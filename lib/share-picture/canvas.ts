import sharp, { type OutputInfo } from 'sharp'
import { doubleStar, starOutline } from '../ornament/star.ts'
import { blankImage, type IndexedImage, paintPixel } from './indexed-png.ts'
import { BLUE, CHART_PALETTE, LATTICE_OPACITY, nearestShade, PALETTE, PAPER, RULE } from './palette.ts'
import { SHARE_CHART_SIZE, SHARE_PICTURE_SIZE } from './spec.ts'

export const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE_SIZE
export const MARGIN = 72
/** Text ends before the lattice begins. */
export const TEXT_WIDTH = 890
/** Text beside a drawing. */
export const NARROW_WIDTH = 410

const TILE = 96

const sheets = new Map<'ltr' | 'rtl', Promise<IndexedImage>>()

/** The empty sheet of one direction, drawn once: paper, the blue rule, the star beside the name, lattice at the far end. */
export function getSheet(dir: 'ltr' | 'rtl'): Promise<IndexedImage> {
  const sheet = sheets.get(dir) ?? printSheet(dir)
  sheets.set(dir, sheet)
  return sheet
}

async function printSheet(dir: 'ltr' | 'rtl'): Promise<IndexedImage> {
  const sheet = blankImage(WIDTH, HEIGHT)
  paint(
    sheet,
    await sharp(Buffer.from(drawSheet(dir)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  return sheet
}

/** Room for a drawing beside the title, where the lattice would be. */
const CHART = { ...SHARE_CHART_SIZE, start: 508, top: 130 }

/** The sheet of one direction with a drawing where the lattice would be, as large as it fits. */
export async function sheetWithChart(dir: 'ltr' | 'rtl', svg: string): Promise<IndexedImage> {
  const sheet = await getSheet(dir)
  const picture = { ...sheet, rows: sheet.rows.slice() }
  const from = dir === 'ltr' ? MARGIN + TEXT_WIDTH : 0
  const lattice = WIDTH - MARGIN - TEXT_WIDTH
  for (let y = 16; y < HEIGHT; y++) for (let x = from; x < from + lattice; x++) paintPixel(picture, x, y, 0)
  const { width, height } = CHART
  const drawing = await sharp(Buffer.from(svg), { density: 144 })
    .resize({ width, height, fit: 'contain', position: dir === 'ltr' ? 'left' : 'right', background: PAPER })
    .flatten({ background: PAPER })
    .raw()
    .toBuffer({ resolveWithObject: true })
  paint(picture, drawing, { left: dir === 'ltr' ? CHART.start : WIDTH - CHART.start - width, top: CHART.top })
  return picture
}

/** Paints raw pixels of three channels in the nearest colours of the palette. */
function paint(picture: IndexedImage, { data, info }: { data: Buffer; info: OutputInfo }, at = { left: 0, top: 0 }) {
  const shades = new Map<number, number>()
  for (let pixel = 0; pixel < info.width * info.height; pixel++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 3, pixel * 3 + 3)
    const colour = (red << 16) | (green << 8) | blue
    const shade = shades.get(colour) ?? nearestShade([red, green, blue], at.top > 0 ? CHART_PALETTE : PALETTE)
    shades.set(colour, shade)
    paintPixel(picture, at.left + (pixel % info.width), at.top + Math.floor(pixel / info.width), shade)
  }
}

/** Drawn for left to right; the mirror image serves the other way, for every shape in it is symmetrical. */
function drawSheet(dir: 'ltr' | 'rtl'): string {
  const mirror = dir === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''
  const shapes = [
    `<rect width="${WIDTH}" height="16" fill="${BLUE}"/>`,
    `<path d="${latticePath()}" stroke="${BLUE}" stroke-width="1.5" opacity="${LATTICE_OPACITY}"/>`,
    `<path d="${doubleStar(MARGIN + 22, 92, 22)}" stroke="${BLUE}" stroke-width="2.5"/>`,
    `<path d="M${MARGIN} 530H${MARGIN + TEXT_WIDTH}" stroke="${RULE}" stroke-width="2"/>`,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/><g fill="none"${mirror}>${shapes.join('')}</g></svg>`
}

function latticePath(): string {
  const columns = [0, 1].map((column) => WIDTH - TILE / 2 - column * TILE)
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => 16 + TILE / 2 + row * TILE)
  return columns.flatMap((x) => rows.map((y) => starOutline(x, y, TILE / 2) + starOutline(x, y, TILE / 5))).join('')
}
