import type { LinkView } from '../../lib/pages/link.ts'
import { LinkItems } from '../ui/links.tsx'

/** The pages of a listing as real links; nothing when there is only one. */
export function Pager({ label, links }: { label: string; links: readonly LinkView[] }) {
  if (links.length < 2) return null
  return (
    <nav className="pager" aria-label={label}>
      <ul>
        <LinkItems links={links} />
      </ul>
    </nav>
  )
}
