import { khatamStar } from '../../lib/ornament/khatam.ts'

const STAR = khatamStar(24, 24, 23)

/** One star as thin lines in the colour of the text; decoration, so silent. Its size is the style sheet's matter. */
export function KhatamStar() {
  return (
    <svg
      className="khatam-star"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={STAR} />
    </svg>
  )
}
