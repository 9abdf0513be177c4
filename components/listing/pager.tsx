import type { LinkView } from '../../lib/content/views/link.ts'

/** The pages of a listing as real links; nothing when there is only one. */
export function Pager({ label, links }: { label: string; links: readonly LinkView[] }) {
  if (links.length < 2) return null
  return (
    <nav className="pager" aria-label={label}>
      <ul>
        {links.map(({ href, text, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
