import type { MapLabel } from '../../lib/map/label-candidates.ts'
import { LINE } from '../../lib/map/text-box.ts'

type Direction = 'ltr' | 'rtl'

/** In right-to-left text the start of a line is at its right: SVG counts anchors along the text. */
const ANCHORS = {
  ltr: { left: 'start', middle: 'middle', right: 'end' },
  rtl: { left: 'end', middle: 'middle', right: 'start' },
} as const

/** Distance from the anchor to the first baseline, in multiples of the type size, so that it follows the size. */
function firstBaseline({ stands, lines }: MapLabel): number {
  const rest = (lines.length - 1) * LINE
  return { above: -0.35 - rest, beside: 0.35 - rest / 2, below: 0.95 }[stands]
}

/** One text of the map. */
export function MapLabelText({ label, dir, className }: { label: MapLabel; dir: Direction; className?: string }) {
  const { x, y, anchor, lines } = label
  return (
    <text className={className} x={x} y={y} textAnchor={ANCHORS[dir][anchor]}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={`${index === 0 ? round(firstBaseline(label)) : LINE}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
