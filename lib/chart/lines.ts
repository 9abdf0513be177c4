/** Values over time, one line for each series, with a dot for every value that was published. */
import { scaleLinear } from 'd3-scale'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { drawNames, type Placed } from './line-names.ts'
import type { Observation } from './observations.ts'
import { type Block, label, rule, type Shape, TEXT } from './scene.ts'
import { widestText } from './text-fit.ts'
import { timeAxis } from './time-axis.ts'

const PLOT = 260
/** Room at both ends, so that dots on the first and the last day stand free. */
const INSET = 10
const TICKS = 4

/** Draws running totals or other values over days. Between two dots nothing was counted: a dotted hint only says which belong together. */
export function drawLines(dataset: LocalDataset, observations: readonly Observation[], width: number): Block {
  const { locale, chart, rows } = dataset
  const known = observations
    .map((observation) => ({
      ...{ observation, value: observation.value ?? 0 },
      day: String(rows[observation.mark.datum.row]?.[chart.category[0] ?? '']),
    }))
    .filter(({ observation }) => observation.value !== undefined)
  const days = known.map(({ day }) => day).sort()
  const values = valueAxis(Math.max(0, ...known.map(({ value }) => value)), locale)
  const tickTexts = values.ticks.map(({ text }) => text)
  const start = widestText(tickTexts, TEXT.note) + 8 + INSET
  const time = timeAxis(days[0] ?? '', days.at(-1) ?? '', width - start - INSET, locale)
  const placed = known.map(({ observation, value, day }): Placed => {
    return { observation, point: [start + time.place(day), values.place(value)] }
  })
  const groups = [...new Set(placed.map(({ observation }) => observation.series))].map((series) =>
    placed.filter(({ observation }) => observation.series === series),
  )
  return {
    height: PLOT + 28,
    shapes: [
      ...values.ticks.flatMap(({ y, text, value }) => [
        rule(start - INSET, y, width, y, value === 0 ? 'ink' : 'line'),
        label(start - INSET - 8, y + 4, text, { size: TEXT.note, ink: 'quiet', anchor: 'end' }),
      ]),
      ...time.ticks.flatMap(({ at, text }) => [
        rule(start + at, PLOT, start + at, PLOT + 5, 'ink'),
        label(start + at, PLOT + 19, text, { size: TEXT.note, ink: 'quiet', anchor: 'middle' }),
      ]),
      ...groups.flatMap(drawTrace),
      ...placed.map(drawDot),
      ...drawNames(dataset, groups, { x1: start - INSET, y1: 0, x2: width, y2: PLOT - 2 }),
    ],
  }
}

/** An axis from zero to a round number above `max`: where a value stands, and its ticks. */
function valueAxis(max: number, locale: Locale) {
  const scale = scaleLinear()
    .domain([0, max || 1])
    .nice(TICKS)
    .range([PLOT, 24])
  const ticks = scale.ticks(TICKS).map((value) => ({ value, y: scale(value), text: formatNumber(value, locale) }))
  return { place: scale, ticks }
}

function drawTrace(group: readonly Placed[]): Shape[] {
  const [first] = group
  return first && group.length > 1
    ? [{ kind: 'trace', points: group.map(({ point }) => point), ink: first.observation.mark.ink }]
    : []
}

function drawDot({ observation: { approximate, series, mark }, point: [x, y] }: Placed): Shape {
  return { kind: 'dot', x, y, symbol: series.index, open: approximate, ...mark }
}
