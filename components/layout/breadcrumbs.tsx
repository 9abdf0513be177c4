import type { LinkView } from '../../lib/pages/link.ts'
import { LinkItems } from '../ui/links.tsx'

/** The way from the home page to this one; the page's own headline follows below. */
export function Breadcrumbs({ label, trail }: { label: string; trail: readonly LinkView[] }) {
  if (trail.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        <LinkItems links={trail} />
      </ol>
    </nav>
  )
}
