import { encode } from 'uqr'

/** Clear space round the code, in modules; the rest of the four that the standard asks for (ISO/IEC 18004) is paper. */
const QUIET = 2

/** How large it is where nobody says otherwise, in CSS pixels: 17 mm on paper; some half a millimetre for a module. */
const SIDE = 64

/**
 * A text as QR code: one SVG of black modules, each one unit wide. Corrects up to 15 per cent of damage. Any mask can be read; looking for
 * the best of the eight would take ten times as long. Throws when the text is longer than some 2,300 bytes.
 */
export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET, maskPattern: 3 })
  const rows = data.map((row, y) => runsOf(row).reduce((path, run) => path + moveTo(run, path, y), '')).join('')
  const sides = `width="${SIDE}" height="${SIDE}" viewBox="0 0 ${size} ${size}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${sides}><path stroke="#000" d="${rows}"/></svg>\n`
}

/** Black modules side by side: how many white ones stand before them, and how many they are. */
interface Run {
  readonly gap: number
  readonly length: number
}

function runsOf(row: readonly boolean[]): Run[] {
  const modules = row.map((isBlack) => (isBlack ? '1' : '0')).join('')
  return [...modules.matchAll(/(0*)(1+)/g)].map(([, white = '', black = '']) => ({
    gap: white.length,
    length: black.length,
  }))
}

/** A line through the middle of a row, from where the last one of the row ended. */
function moveTo({ gap, length }: Run, path: string, y: number): string {
  return `${path === '' ? `M${gap} ${y}.5` : `m${gap} 0`}h${length}`
}
