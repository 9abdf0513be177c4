import sharp from 'sharp'
import { khatamOutline, khatamStar } from '../ornament/khatam.ts'
import { SHARE_PICTURE_SIZE } from './spec.ts'

export const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE_SIZE
export const MARGIN = 72
/** Text ends before the lattice begins. */
export const TEXT_WIDTH = 890

export const INK = '#10192e'
export const BLUE = '#0033a0'
export const GREY = '#4a5162'
const PAPER = '#fbfaf6'
const RULE = '#c9cbd2'
const TILE = 96

const sheets = new Map<'ltr' | 'rtl', Promise<Buffer>>()

/** The empty sheet of one direction, drawn once: paper, the blue rule, the star beside the name, lattice at the far end. PNG. */
export function getSheet(dir: 'ltr' | 'rtl'): Promise<Buffer> {
  const known = sheets.get(dir)
  if (known) return known
  const sheet = sharp(Buffer.from(drawSheet(dir)))
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer()
  sheets.set(dir, sheet)
  return sheet
}

/** Drawn for left to right; the mirror image serves the other way, for every shape in it is symmetrical. */
function drawSheet(dir: 'ltr' | 'rtl'): string {
  const mirror = dir === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''
  const shapes = [
    `<rect width="${WIDTH}" height="16" fill="${BLUE}"/>`,
    `<path d="${latticePath()}" stroke="${BLUE}" stroke-width="1.5" opacity=".16"/>`,
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
