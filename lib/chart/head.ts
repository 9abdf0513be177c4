/** What stands above a chart: what its axis shows, and the key to anything that is not labelled where it stands. */
import type { Cell, LocalDataset } from '../content/numbers/dataset-types.ts'
import type { Calendar } from '../i18n/calendar.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import type { Observation } from './observations.ts'
import { type Block, below, type Ink, label, labels, type Shape, TEXT } from './scene.ts'
import { textWidth, wrapText } from './text-fit.ts'

/** One entry of the key: a swatch and what it means. */
export interface KeyEntry {
  readonly text: string
  readonly ink: Ink
  readonly look: 'bar' | 'hatched' | 'open-dot'
}

const LINE = 17
const KEY_LINE = 20
const SWATCH = 12

/** Draws the caption of a chart, the key beneath it. */
export function drawHead(dataset: LocalDataset, entries: readonly KeyEntry[], width: number): Block {
  const lines = wrapText(subtitleOf(dataset), width, TEXT.note)
  const shapes = labels(0, 14, lines, LINE, { size: TEXT.note, ink: 'quiet' })
  return below({ shapes, height: lines.length * LINE + 6 }, drawKey(entries, width))
}

/** What is counted, and, where the edition has two calendars, by which one the chart names days, months and years. */
function subtitleOf(dataset: LocalDataset): string {
  const { caption, locale } = dataset
  const { calendars, datesIn, join } = getMessages(locale).data
  const calendar = localeFacts(locale).secondCalendar && calendarOf(dataset)
  if (!calendar || caption.includes(calendars[calendar])) return caption
  return join([caption, datesIn(calendars[calendar])])
}

/** Exact days are told in the calendar of the edition, months and years in the one they were counted in. Undefined where both are. */
function calendarOf({ chart, fields, rows, locale }: LocalDataset): Calendar | undefined {
  const dated = fields.filter(({ name, type }) => chart.category.includes(name) && DATED.has(type))
  const cells = dated.flatMap(({ name }) => rows.flatMap((row) => row[name] ?? []))
  const exact = cells.filter(isDay).length
  if (cells.length === 0 || (exact > 0 && exact < cells.length)) return undefined
  return exact > 0 ? localeFacts(locale).calendar : 'gregory'
}

const DATED: ReadonlySet<string> = new Set(['year', 'date', 'period'])
const isDay = (cell: Cell) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell))

/** The key in lines of at most `width` pixels; empty for no entries. */
function drawKey(entries: readonly KeyEntry[], width: number): Block {
  const shapes: Shape[] = []
  let x = 0
  let y = 0
  for (const entry of entries) {
    const need = SWATCH + 6 + textWidth(entry.text, TEXT.note)
    if (x > 0 && x + need > width) {
      x = 0
      y += KEY_LINE
    }
    shapes.push(swatch(entry, x, y), label(x + SWATCH + 6, y + 14, entry.text, { size: TEXT.note, ink: 'quiet' }))
    x += need + 16
  }
  return { shapes, height: entries.length > 0 ? y + KEY_LINE + 4 : 0 }
}

function swatch({ ink, look }: KeyEntry, x: number, y: number): Shape {
  return look === 'open-dot'
    ? { kind: 'dot', x: x + SWATCH / 2, y: y + 10, symbol: 0, ink, open: true }
    : { kind: 'bar', x, y: y + 4, width: SWATCH, height: SWATCH, ink, hatched: look === 'hatched' }
}

/** Key entries for marks that are special: hatched for a part of a year, open for an approximate value. */
export function specialEntries(
  { locale }: LocalDataset,
  observations: readonly Observation[],
  look: 'bars' | 'dots',
): KeyEntry[] {
  const { hatchedKey, openKey } = getMessages(locale).data
  const isPartial = observations.some(({ partial }) => partial)
  const isOpen = look === 'dots' && observations.some(({ approximate }) => approximate)
  return [
    ...(isPartial ? [{ text: hatchedKey, ink: 'data-1', look: 'hatched' } as const] : []),
    ...(isOpen ? [{ text: openKey, ink: 'data-1', look: 'open-dot' } as const] : []),
  ]
}

/** Key entries for series that bars do not name where they stand; empty for a single series. */
export function seriesEntries(observations: readonly Observation[]): KeyEntry[] {
  const series = [...new Set(observations.map((observation) => observation.series))]
  const named = series.filter(({ name }) => name !== '').sort((left, right) => left.index - right.index)
  return named.length > 1 ? named.map(({ name, ink }) => ({ text: name, ink, look: 'bar' })) : []
}
