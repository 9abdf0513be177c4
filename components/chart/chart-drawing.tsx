import { createElement, Fragment } from 'react'
import { dotPath, tracePath } from '../../lib/chart/marks.ts'
import { hatchedInks, type Scene, type Shape } from '../../lib/chart/scene.ts'

interface ChartDrawingProps {
  readonly scene: Scene
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly className: string
}

/** A drawing as one picture for assistive technology; the table beside it says the same in full. */
export function ChartDrawing({ scene, id, title, description, className }: ChartDrawingProps) {
  const { width, height, dir, shapes } = scene
  const hatched = hatchedInks(shapes)
  return (
    <svg
      className={`chart-drawing ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      direction={dir}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {hatched.length > 0 && (
        <defs>
          {hatched.map((ink) => (
            <pattern
              key={ink}
              id={hatchId(id, ink)}
              width={6}
              height={6}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={`fill-${ink}`} width={3} height={6} />
            </pattern>
          ))}
        </defs>
      )}
      {createElement(Fragment, null, ...shapes.map((shape) => createElement(ChartShape, { shape, drawing: id })))}
    </svg>
  )
}

/** The id of a pattern of stripes in one drawing. */
function hatchId(drawing: string, ink: string): string {
  return `${drawing}-hatch-${ink}`
}

/** One shape of a drawing. Colours come from classes, places from attributes: the policy header allows no inline style. */
export function ChartShape({ shape, drawing }: { shape: Shape; drawing: string }) {
  const { ink } = shape
  switch (shape.kind) {
    case 'bar': {
      const place = { x: tidy(shape.x), y: tidy(shape.y), width: tidy(shape.width), height: tidy(shape.height) }
      const paint = shape.hatched
        ? { className: `stroke-${ink}`, fill: `url(#${hatchId(drawing, ink)})` }
        : { className: `fill-${ink}` }
      return (
        <rect {...place} {...paint}>
          {shape.tip && <title>{shape.tip}</title>}
        </rect>
      )
    }
    case 'dot': {
      const [edge, inside] = shape.open ? [ink, 'paper'] : ['paper', ink]
      const className = `${shape.open ? 'chart-open' : 'chart-dot'} stroke-${edge} fill-${inside}`
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
