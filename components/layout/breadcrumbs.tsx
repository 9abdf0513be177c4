import type { LinkView } from '../../lib/content/views/link.ts'

/** The way from the home page to this one; the last step is this page and no link. */
export function Breadcrumbs({ label, trail }: { label: string; trail: readonly LinkView[] }) {
  if (trail.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {trail.map(({ href, text, isCurrent }) => (
          <li key={href}>{isCurrent ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  )
}
