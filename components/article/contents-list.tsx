import type { Heading } from '../../lib/markdown/plugins/heading-ids.ts'

/** Whether a page is long enough for a list of its parts. */
export function needsContents(headings: readonly Heading[]): boolean {
  return partsOf(headings).length > 2
}

function partsOf(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ depth }) => depth === 2)
}

/** Links to the parts of a long page, folded on a phone; short pages need none. */
export function ContentsList({ heading, headings }: { heading: string; headings: readonly Heading[] }) {
  if (!needsContents(headings)) return null
  return (
    <nav className="toc" aria-labelledby="on-this-page">
      <details>
        <summary>
          <h2 id="on-this-page" className="small-head">
            {heading}
          </h2>
        </summary>
        <ul>
          {partsOf(headings).map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
