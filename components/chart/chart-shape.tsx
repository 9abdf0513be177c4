import { dotPath, tracePath } from '../../lib/chart/marks.ts'
import type { Bar, Dot, Label, Shape } from '../../lib/chart/scene.ts'

/** The id of a pattern of stripes in one drawing. */
export function hatchId(drawing: string, ink: string): string {
  return `${drawing}-hatch-${ink}`
}

/** One shape of a drawing. Colours come from classes, places from attributes: the policy header allows no inline style. */
export function ChartShape({ shape, drawing }: { shape: Shape; drawing: string }) {
  switch (shape.kind) {
    case 'bar':
      return <BarShape bar={shape} drawing={drawing} />
    case 'dot':
      return <DotShape dot={shape} />
    case 'rule': {
      const { x1, y1, x2, y2, ink, dashed } = shape
      const places = { x1: tidy(x1), y1: tidy(y1), x2: tidy(x2), y2: tidy(y2) }
      return <line className={`stroke-${ink}`} {...places} {...(dashed && { strokeDasharray: '3 2' })} />
    }
    case 'trace':
      return <path className={`chart-trace stroke-${shape.ink}`} d={tracePath(shape.points)} />
    case 'label':
      return <LabelShape label={shape} />
  }
}

function BarShape({ bar, drawing }: { bar: Bar; drawing: string }) {
  const { x, y, width, height, ink, hatched, tip } = bar
  const paint = hatched
    ? { className: `chart-hatched stroke-${ink}`, fill: `url(#${hatchId(drawing, ink)})` }
    : { className: `chart-bar fill-${ink}` }
  return (
    <rect x={tidy(x)} y={tidy(y)} width={tidy(width)} height={tidy(height)} {...paint}>
      {tip && <title>{tip}</title>}
    </rect>
  )
}

function DotShape({ dot }: { dot: Dot }) {
  const { x, y, ink, symbol, open, tip } = dot
  return (
    <path
      className={`chart-dot stroke-${ink} fill-${open ? 'paper' : ink}`}
      transform={`translate(${tidy(x)} ${tidy(y)})`}
      d={dotPath(symbol)}
    >
      {tip && <title>{tip}</title>}
    </path>
  )
}

function LabelShape({ label }: { label: Label }) {
  const { x, y, text, size, anchor, ink, strong } = label
  return (
    <text
      className={strong ? `chart-strong fill-${ink}` : `fill-${ink}`}
      x={tidy(x)}
      y={tidy(y)}
      fontSize={size}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {text}
    </text>
  )
}

/** One decimal is finer than any screen, and saves bytes. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
