/** The sixteen colours of a share picture, so that two pixels fit into a byte: paper, and each ink in steps of how much of the paper it covers. */

export const PAPER = '#fbfaf6'
export const INK = '#10192e'
export const BLUE = '#0033a0'
export const GREY = '#4a5162'
export const RULE = '#c9cbd2'

/** How dense the lattice is printed. */
export const LATTICE_OPACITY = 0.16

type Rgb = readonly [red: number, green: number, blue: number]

const PAPER_RGB = rgbOf(PAPER)
const LATTICE = mix(PAPER_RGB, rgbOf(BLUE), LATTICE_OPACITY)

export type Ink = typeof INK | typeof BLUE | typeof GREY

/** The numbers of each ink's steps, from thin to full. */
const SHADES: Readonly<Record<Ink, readonly number[]>> = {
  [INK]: [1, 2, 3, 4, 5],
  [BLUE]: [6, 7, 8, 9],
  [GREY]: [10, 11, 12, 13],
}

/** Colours by their number in the picture; paper is 0. */
export const PALETTE: readonly Rgb[] = [
  PAPER_RGB,
  ...Object.entries(SHADES).flatMap(([ink, { length }]) => steps(rgbOf(ink), length)),
  rgbOf(RULE),
  LATTICE,
]

/** A picture with a chart has no lattice: the second colour of data takes its place. */
export const CHART_PALETTE: readonly Rgb[] = PALETTE.with(-1, rgbOf('#00807c'))

/** The numbers of an ink by how much of the paper it covers, 0 to 255. */
export function shadesOf(ink: Ink): Uint8Array {
  const shades = [0, ...SHADES[ink]]
  return Uint8Array.from({ length: 256 }, (_, cover) => shades[Math.round((cover / 255) * (shades.length - 1))] ?? 0)
}

/** The number of the colour that is nearest. */
export function nearestShade(colour: Rgb, palette = PALETTE): number {
  const distances = palette.map((known) =>
    known.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function steps(colour: Rgb, count: number): Rgb[] {
  return Array.from({ length: count }, (_, step) => mix(PAPER_RGB, colour, (step + 1) / count))
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [channel(0), channel(1), channel(2)]
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
