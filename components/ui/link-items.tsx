import type { LinkView } from '../../lib/content/views/link.ts'

/** The items of a list of links; the one to this page says so. */
export function LinkItems({ links }: { links: readonly LinkView[] }) {
  return links.map(({ href, text, isCurrent }) => (
    <li key={href}>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        {text}
      </a>
    </li>
  ))
}
