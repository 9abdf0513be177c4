import sharp from 'sharp'
import { starOutline, starPolygons } from './star.ts'

/** Where the icons lie. */
export const ICON_FOLDER = 'public/icons'

const BLUE = '#0033a0'
const PAPER = '#ffffff'

export interface IconFile {
  /** Below the icon folder, but for the one that old browsers ask for at the root of every site. */
  readonly name: string
  readonly data: Buffer
}

/** Every icon file: for tabs (SVG, and ICO for old browsers), for home screens (PNG) and for a web manifest. */
export async function renderIcons(): Promise<IconFile[]> {
  const [small, medium, touch, large, huge] = await Promise.all([
    renderPng(tabIcon(), 16),
    renderPng(tabIcon(), 32),
    renderPng(tileIcon(), 180),
    renderPng(tileIcon(), 192),
    renderPng(tileIcon(), 512),
  ])
  return [
    { name: 'favicon.svg', data: Buffer.from(tabIcon()) },
    {
      name: '../favicon.ico',
      data: packIco([
        { size: 16, png: small },
        { size: 32, png: medium },
      ]),
    },
    { name: 'apple-touch-icon.png', data: touch },
    { name: 'icon-192.png', data: large },
    { name: 'icon-512.png', data: huge },
  ]
}

/** A filled star: thin lines would be lost at 16 pixels. Its white edge parts it from a dark tab. */
function tabIcon(): string {
  const star = `<path fill="${BLUE}" stroke="${PAPER}" stroke-width="1.5" d="${starOutline(16, 16, 15)}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${star}<path fill="${PAPER}" d="${starOutline(16, 16, 6.5)}"/></svg>\n`
}

/** A full-bleed tile with the star in lines; phones cut their own corners. */
function tileIcon(): string {
  const lines = `<path d="${starPolygons(32, 32, 22)}"/><path d="${starOutline(32, 32, 9)}" fill="${PAPER}"/>`
  const tile = `<rect width="64" height="64" fill="${BLUE}"/><g fill="none" stroke="${PAPER}" stroke-width="2.5" stroke-linejoin="round">${lines}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${tile}</svg>`
}

function renderPng(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 * (size / 16) })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

interface IcoImage {
  readonly size: number
  readonly png: Buffer
}

/** An ICO file is a list of PNG images with their sizes and offsets; sharp does not write it. */
export function packIco(images: readonly IcoImage[]): Buffer {
  const header = Buffer.alloc(6 + images.length * 16)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach(({ size, png }, index) => {
    const at = 6 + index * 16
    header.set([size, size], at)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}
