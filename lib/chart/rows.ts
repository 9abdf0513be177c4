/** Bars and dots that lie in rows, each named and each with its value. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Observation } from './observations.ts'
import { type ChartRow, drawRowChart } from './row-frame.ts'
import { type Block, rule, type Shape } from './scene.ts'
import { isApart } from './time-gaps.ts'

/** Draws one row for each observation: a bar of `thick` pixels from zero. `isKeyed`: a key names the series. */
export function drawBars(observations: readonly Observation[], width: number, thick: number, isKeyed: boolean): Block {
  const rows = observations.map((observation): ChartRow => {
    const { value, text, name, when, isSubject, mark } = observation
    return {
      ...{ name: isKeyed ? when : name, value, text, datum: mark.datum, strong: isSubject },
      draw: (x, middle, unit) => drawBar(observation, { x, y: middle - thick / 2, height: thick }, unit),
    }
  })
  return drawRowChart(rows, width, thick, 8)
}

/** Draws a dot on a thin line for each observation; those of one name share a row. */
export function drawDots(dataset: LocalDataset, observations: readonly Observation[], width: number): Block {
  const { separator } = getMessages(dataset.locale).data
  const groups = [...new Set(observations.map(({ name }) => name))].map((name) =>
    observations.filter((observation) => observation.name === name),
  )
  const rowOf = (group: readonly Observation[] = []) => group[0]?.mark.datum.row
  const rows = groups.map((group, index): ChartRow => {
    const value = group.reduce<number | undefined>((most, next) => greater(most, next.value), undefined)
    return {
      ...{ name: group[0]?.name ?? '', value, text: group.map(({ text }) => text).join(`${separator} `) },
      ...{ datum: group[0]?.mark.datum, apart: isApart(dataset, rowOf(groups[index - 1]), rowOf(group) ?? 0) },
      draw: (x, middle, unit) => [
        rule(x, middle, x + (value ?? 0) * unit, middle),
        ...group.map((observation) => drawDot(observation, x, middle, unit)),
      ],
    }
  })
  return drawRowChart(rows, width, 10, 12)
}

function greater(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined ? right : Math.max(left, right ?? left)
}

function drawBar(
  { value = 0, partial, approximate, mark }: Observation,
  { x, y, height }: Readonly<Record<'x' | 'y' | 'height', number>>,
  unit: number,
): Shape[] {
  const width = value * unit
  const end = x + width
  const bar: Shape = { kind: 'bar', x, y, width, height, hatched: partial, ...mark }
  return approximate ? [bar, rule(end, y - 3, end, y + height + 3, 'ink', true)] : [bar]
}

/** Rows name the series of their dots, so that all have one shape. */
function drawDot({ value = 0, approximate, mark }: Observation, x: number, y: number, unit: number): Shape {
  return { kind: 'dot', x: x + value * unit, y, symbol: 0, open: approximate, ...mark }
}
