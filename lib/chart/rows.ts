/** Bars and dots that lie in rows, each named and each with its value behind it. */
import type { Observation } from './observations.ts'
import { type ChartRow, drawRowChart, valueLabel } from './row-frame.ts'
import { type Block, label, rule, type Shape, TEXT } from './scene.ts'

/** Draws one row for each observation: a bar from zero of `thick` pixels, or a dot on a thin line. */
export function drawRows(
  observations: readonly Observation[],
  width: number,
  thick: number,
  look: 'bars' | 'dots',
): Block {
  const drawMark = look === 'dots' ? drawDot : drawBar
  const rows = observations.map(
    (observation): ChartRow => ({
      ...{ name: observation.name, value: observation.value ?? 0, text: observation.text },
      draw: (x, middle, unit) =>
        observation.value === undefined
          ? [gapLabel(observation, x, middle)]
          : drawMark(observation, { x, middle, thick, length: observation.value * unit }),
    }),
  )
  return drawRowChart(rows, width, thick, 18)
}

type Draw = (
  observation: Observation,
  place: Readonly<Record<'x' | 'middle' | 'thick' | 'length', number>>,
) => readonly Shape[]

const drawBar: Draw = ({ text, partial, approximate, mark }, { x, middle, thick, length }) => {
  const end = x + length
  const y = middle - thick / 2
  const bar: Shape = { kind: 'bar', x, y, width: length, height: thick, hatched: partial, ...mark }
  const edge = approximate ? [rule(end, y - 3, end, y + thick + 3, 'ink', true)] : []
  return [bar, ...edge, valueLabel(end + 8, middle, text)]
}

const drawDot: Draw = ({ text, approximate, series, mark }, { x, middle, length }) => {
  const end = x + length
  const dot: Shape = { kind: 'dot', x: end, y: middle, symbol: series.index, open: approximate, ...mark }
  return [rule(x, middle, end, middle), dot, valueLabel(end + 11, middle, text)]
}

function gapLabel({ text, mark }: Observation, x: number, middle: number): Shape {
  return label(x + 8, middle + 4, text, { size: TEXT.value, ink: 'quiet', datum: mark.datum })
}
