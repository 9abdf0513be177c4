import { type Ink, label, type Shape, TEXT } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** One entry of the key: a swatch and what it means. */
export interface KeyEntry {
  readonly text: string
  readonly ink: Ink
  readonly look: 'bar' | 'hatched' | 'open-dot' | 'dot'
  readonly symbol?: number
}

const LINE = 20
const SWATCH = 12

/** Draws a key in lines of at most `width` pixels; empty for no entries. */
export function drawKey(entries: readonly KeyEntry[], width: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = []
  let x = 0
  let y = 0
  for (const entry of entries) {
    const need = SWATCH + 6 + textWidth(entry.text, TEXT.note)
    if (x > 0 && x + need > width) {
      x = 0
      y += LINE
    }
    shapes.push(swatch(entry, x, y), label(x + SWATCH + 6, y + 14, entry.text, { size: TEXT.note, ink: 'quiet' }))
    x += need + 16
  }
  return { shapes, height: entries.length > 0 ? y + LINE + 4 : 0 }
}

function swatch({ ink, look, symbol = 0 }: KeyEntry, x: number, y: number): Shape {
  if (look === 'dot' || look === 'open-dot') {
    return { kind: 'dot', x: x + SWATCH / 2, y: y + 10, symbol, ink, open: look === 'open-dot' }
  }
  return { kind: 'bar', x, y: y + 4, width: SWATCH, height: SWATCH, ink, hatched: look === 'hatched' }
}
