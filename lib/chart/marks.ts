/** The marks that all charts share, and how d3 writes their outlines. */
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from 'd3-shape'
import type { LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import type { Observation } from './observations.ts'
import type { Datum, Ink } from './scene.ts'

const SYMBOLS = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye]
const SERIES_INKS: readonly Ink[] = ['data-1', 'data-2', 'data-3', 'data-4', 'data-5']

/** The ink of a series by its place among the series of a chart. */
export function seriesInk(index: number): Ink {
  return SERIES_INKS[index % SERIES_INKS.length] ?? 'data-1'
}

/** Outline of a dot around the origin, an SVG path. Series differ in shape as well as in colour. */
export function dotPath(index: number): string {
  return (
    symbol()
      .type(SYMBOLS[index % SYMBOLS.length] ?? symbolCircle)
      .size(72)() ?? ''
  )
}

/** Outline of a line through points, an SVG path with one decimal. */
export function tracePath(points: readonly (readonly [number, number])[]): string {
  return line().digits(1)(points.map(([x, y]) => [x, y])) ?? ''
}

/** The cell a mark stands for. */
export function datumOf({ row, field, value }: Observation): Datum {
  return { row, field, value }
}

/** What a mark says in words: '2020, to 19 Dec, IOM, 831,696'. */
export function tipOf({ locale }: LocalDataset, { category, until, seriesName, text }: Observation): string {
  return getDataMessages(locale).join([category, until ?? '', seriesName, text].filter((part) => part !== ''))
}
