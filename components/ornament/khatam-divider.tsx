import { KhatamStar } from './khatam-star.tsx'

/** A break between two parts of a text: a star between two hairlines. */
export function KhatamDivider() {
  return (
    <div className="khatam-divider" aria-hidden="true">
      <KhatamStar />
    </div>
  )
}
