import { createElement, Fragment } from 'react'
import { hatchedInks, type Scene } from '../../lib/chart/scene.ts'
import { ChartShape, hatchId } from './chart-shape.tsx'

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
