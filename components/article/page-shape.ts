import type { PageView } from '../../lib/pages/page.ts'
import { needsContents } from './contents-list.tsx'

/** Figures that stand beside the text; a briefing has them in its table. */
export function figuresBeside({ briefing, figures }: PageView) {
  return briefing ? [] : figures
}

/** Whether figures, words or what the page contains stand beside its text. */
export function hasSide(page: PageView): boolean {
  const { terms, headings } = page
  return figuresBeside(page).length > 0 || terms.length > 0 || needsContents(headings) || partsOfText(page).lead !== ''
}

/** Tables below a chart, and those that have the page to themselves. */
export function hasWideTables(page: PageView): boolean {
  return page.html.includes('table-scroll') && Boolean(page.briefing || page.leading || !hasSide(page))
}

/**
 * The text of a page that begins with a chart: what stands beside the chart, what has the width of the page, and what follows the last
 * of its tables and leaves room for a map beside it. Any other text is whole.
 */
export function partsOfText({ html, map, leading, children }: PageView) {
  if (!leading || children.length > 0) return { lead: '', main: html, below: '' }
  const start = startOfPart(html, 0)
  const end = map ? startOfPart(html, Math.max(start, html.lastIndexOf('</table>'))) : html.length
  return { lead: html.slice(0, start), main: html.slice(start, end), below: html.slice(end) }
}

/** Where the first heading from `at` on stands, or the text ends. */
function startOfPart(html: string, at: number): number {
  const start = html.indexOf('<h2', at)
  return start < 0 ? html.length : start
}
