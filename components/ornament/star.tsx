import { doubleStar, starOutline } from '../../lib/ornament/star.ts'

const STAR = doubleStar(24, 24, 23)

/** One star as thin lines in the colour of the text; decoration, so silent. Its size is the style sheet's matter. */
export function Star() {
  return (
    <svg
      viewBox="0 0 48 48"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={STAR} />
    </svg>
  )
}

interface StarCountProps {
  readonly count: number
  /** Whether the star at a place, counted from 0, is filled. */
  readonly isFilled: (at: number) => boolean
  readonly perRow: number
  /** Unique on the page: the first star is drawn, the others are it again. */
  readonly id: string
}

/** A count as so many of all stars. Silent: what it says stands beside it in words. */
export function StarCount({ count, isFilled, perRow, id }: StarCountProps) {
  const others = Array.from({ length: count - 1 }, (_, index) => index + 1)
  const className = (index: number) => (isFilled(index) ? 'full' : undefined)
  return (
    <svg viewBox={`0 0 ${48 * perRow} ${48 * Math.ceil(count / perRow)}`} aria-hidden="true" focusable="false">
      <path id={id} className={className(0)} d={STAR} />
      {others.map((index) => (
        <use
          key={index}
          href={`#${id}`}
          className={className(index)}
          x={48 * (index % perRow)}
          y={48 * Math.floor(index / perRow) || undefined}
        />
      ))}
    </svg>
  )
}

/** Stars that touch at their points leave crosses between them: the classic star-and-cross tiling. */
const TILE = 32
const STARS = starOutline(TILE / 2, TILE / 2, TILE / 2) + starOutline(TILE / 2, TILE / 2, TILE / 5)

/** A strip of lattice that fills its box, in the colour of the text; decoration, so silent. `id` is unique on the page. */
export function StarLattice({ id }: { id: string }) {
  return (
    <svg
      className="star-lattice"
      width="100%"
      height={TILE}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
        <path d={STARS} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} stroke="none" />
    </svg>
  )
}
