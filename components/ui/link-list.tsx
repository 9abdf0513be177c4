import type { LinkView } from '../../lib/content/views/link.ts'

/** A short row of links behind a label; nothing when there are none. */
export function LinkList({ label, links }: { label: string; links: readonly LinkView[] }) {
  if (links.length === 0) return null
  return (
    <div className="fine mt-4 screen-only">
      <p>{label}</p>
      <ul className="inline-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
