import type { Heading } from '../../lib/markdown/plugins/heading-ids.ts'

/** Whether a page is long enough for links to its parts. */
export function hasContentsList(headings: readonly Heading[]): boolean {
  return headings.filter(({ depth }) => depth === 2).length > 2
}

/** Links to the parts of a long page, folded on a phone; short pages need none. */
export function ContentsList({ heading, headings }: { heading: string; headings: readonly Heading[] }) {
  if (!hasContentsList(headings)) return null
  const parts = headings.filter(({ depth }) => depth === 2)
  return (
    <nav className="toc" aria-labelledby="on-this-page">
      <details>
        <summary>
          <h2 id="on-this-page" className="small-head">
            {heading}
          </h2>
        </summary>
        <ul>
          {parts.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
