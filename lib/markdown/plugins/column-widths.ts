import type { Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Widths come in steps, so that a few classes name them all. */
const STEP = 5

/** A longer text is broken into lines: it asks for no more room than this, in letters. */
const LINE = 40

/** What a letter takes of a table as wide as the text, in per cent, and the space between two columns in letters. */
const LETTER = 1.6
const GAP = 2

/**
 * Width of each column as a percentage, together 100: by the longest text in it, and wide enough for its longest word.
 * Left to itself a browser reckons widths anew with each row it reads, and the part of a table that is already painted moves.
 */
export function columnWidths({ children: rows }: Table): number[] {
  const columns = (rows[0]?.children ?? []).map((_, index) => rows.map(({ children }) => textOf(children[index] ?? '')))
  const lengths = columns.map((texts) => Math.min(LINE, longest(texts) + GAP))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const widths = columns.map((texts, index) => {
    const share = Math.floor((100 * (lengths[index] ?? 0)) / total / STEP)
    const word = Math.ceil(((longest(texts.flatMap((text) => text.split(/\s/))) + GAP) * LETTER) / STEP)
    return STEP * Math.max(share, word)
  })
  return toHundred(widths)
}

/** The widest column gives what is missing, and takes what is left. */
function toHundred(widths: readonly number[]): number[] {
  const left = 100 - widths.reduce((sum, width) => sum + width, 0)
  if (left === 0 || widths.length === 0) return [...widths]
  const widest = widths.lastIndexOf(Math.max(...widths))
  return toHundred(widths.map((width, index) => (index === widest ? width + STEP * Math.sign(left) : width)))
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length))
}
