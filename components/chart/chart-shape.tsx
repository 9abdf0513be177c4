import { dotPath, tracePath } from '../../lib/chart/marks.ts'
import type { Shape } from '../../lib/chart/scene.ts'

/** The id of a pattern of stripes in one drawing. */
export function hatchId(drawing: string, ink: string): string {
  return `${drawing}-hatch-${ink}`
}

/** One shape of a drawing. Colours come from classes, places from attributes: the policy header allows no inline style. */
export function ChartShape({ shape, drawing }: { shape: Shape; drawing: string }) {
  const { ink } = shape
  switch (shape.kind) {
    case 'bar': {
      const place = { x: tidy(shape.x), y: tidy(shape.y), width: tidy(shape.width), height: tidy(shape.height) }
      const paint = shape.hatched
        ? { className: `chart-hatched stroke-${ink}`, fill: `url(#${hatchId(drawing, ink)})` }
        : { className: `chart-bar fill-${ink}` }
      return (
        <rect {...place} {...paint}>
          {shape.tip && <title>{shape.tip}</title>}
        </rect>
      )
    }
    case 'dot': {
      const className = `chart-dot stroke-${ink} fill-${shape.open ? 'paper' : ink}`
      const place = `translate(${tidy(shape.x)} ${tidy(shape.y)})`
      return (
        <path className={className} transform={place} d={dotPath(shape.symbol)}>
          {shape.tip && <title>{shape.tip}</title>}
        </path>
      )
    }
    case 'rule': {
      const places = { x1: tidy(shape.x1), y1: tidy(shape.y1), x2: tidy(shape.x2), y2: tidy(shape.y2) }
      return <line className={`stroke-${ink}`} {...places} {...(shape.dashed && { strokeDasharray: '3 2' })} />
    }
    case 'trace':
      return <path className={`chart-trace stroke-${ink}`} d={tracePath(shape.points)} />
    case 'label': {
      const { text, size, anchor, strong } = shape
      const place = { x: tidy(shape.x), y: tidy(shape.y), fontSize: size }
      return (
        <text
          className={strong ? `chart-strong fill-${ink}` : `fill-${ink}`}
          {...place}
          textAnchor={anchor === 'start' ? undefined : anchor}
        >
          {text}
        </text>
      )
    }
  }
}

/** One decimal is finer than any screen, and saves bytes. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
