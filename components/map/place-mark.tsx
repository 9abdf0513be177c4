import type { PlaceKind } from '../../lib/map/views.ts'

/** Shape before colour: the kinds differ for readers who see no colours, and on a grey print. */
const SHAPES: Readonly<Record<PlaceKind, string>> = {
  capital: 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0zM-1.6 0a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z',
  city: 'M-2.7 0a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0z',
  settlement: 'M-3-3h6v6h-6z',
  crossing: 'M0-4.6 4.6 0 0 4.6-4.6 0z',
}

/** The mark of one kind of place, in drawing units around (x, y). */
export function PlaceMark({ kind, x = 0, y = 0 }: { kind: PlaceKind; x?: number; y?: number }) {
  return (
    <g transform={x || y ? `translate(${x} ${y})` : undefined}>
      <path className={`map-mark map-${kind}`} d={SHAPES[kind]} />
    </g>
  )
}
