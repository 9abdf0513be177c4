import { join } from 'node:path'
import sharp from 'sharp'
import type { Ink } from './palette.ts'

const FONT_FOLDER = join(process.cwd(), 'lib/share-picture/fonts')

/** Read once, when the first text of the process is set: pictures must not depend on the fonts and settings of a machine. */
process.env['FONTCONFIG_FILE'] = join(FONT_FOLDER, 'fonts.conf')

/** The two faces that lie beside this module; the machine needs no fonts of its own. */
export const FACES = {
  sans: { family: 'Vazirmatn', file: 'vazirmatn.ttf' },
  serif: { family: 'Gelasio SemiBold', file: 'gelasio-semibold.ttf' },
} as const

export interface TextStyle {
  readonly face: keyof typeof FACES
  /** Weight as in CSS. */
  readonly weight: 400 | 600 | 700
  /** Pixels. */
  readonly size: number
  readonly colour: Ink
  /** Distance of baselines as a multiple of the font's own. */
  readonly lineHeight: number
  /** Pixels before a line breaks. */
  readonly width: number
  readonly dir: 'ltr' | 'rtl'
}

export interface TextImage {
  readonly colour: Ink
  /** How much of each pixel it covers, 0 to 255. */
  readonly cover: Uint8Array
  readonly width: number
  readonly height: number
}

/** An invisible letter in front decides the direction, whatever the text begins with (UAX 9, P2). */
const DIRECTION_MARK = { ltr: '\u200e', rtl: '\u200f' }

/** Sets a text in type, shaped and ordered by Pango; the image ends where the ink ends. */
export async function renderText(text: string, style: TextStyle): Promise<TextImage> {
  const { family, file } = FACES[style.face]
  const span = `<span weight="${style.weight}" line_height="${style.lineHeight}">`
  const { data, info } = await sharp({
    text: {
      text: `${span}${DIRECTION_MARK[style.dir]}${escapeMarkup(text)}</span>`,
      font: `${family}, ${style.size}px`,
      fontfile: join(FONT_FOLDER, file),
      width: style.width,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { colour: style.colour, cover: data, width: info.width, height: info.height }
}

/** Pango reads markup: the text itself has none. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
