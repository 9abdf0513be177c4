import type { LinkView } from '../../lib/pages/link.ts'

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

interface PagerProps {
  readonly label: string
  readonly links: readonly LinkView[]
  /** The page after this one, in words. */
  readonly next?: Pick<LinkView, 'href' | 'text'> | undefined
}

/** The pages of a listing as real links; nothing when there is only one. */
export function Pager({ label, links, next }: PagerProps) {
  if (links.length < 2) return null
  return (
    <nav className="pager" aria-label={label}>
      <ul>
        <LinkItems links={links} />
        {next && (
          <li>
            <a href={next.href} rel="next">
              {next.text}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
