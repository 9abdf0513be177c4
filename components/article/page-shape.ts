import type { PageView } from '../../lib/pages/page.ts'
import { needsContents } from './contents-list.tsx'

/** Figures that stand beside the text; a briefing has them in its table. */
export function figuresBeside({ briefing, figures }: PageView) {
  return briefing ? [] : figures
}

/** Whether figures, words or what the page contains stand beside its text. */
export function hasSide(page: PageView): boolean {
  return figuresBeside(page).length > 0 || page.terms.length > 0 || needsContents(page.headings)
}

/** Tables below a chart, and those that have the page to themselves. */
export function hasWideTables(page: PageView): boolean {
  return page.html.includes('table-scroll') && Boolean(page.briefing || page.leading || !hasSide(page))
}

/** Below a chart and tables as wide as the page there is room for its map beside what follows the last of them: where in the text that begins. */
export function textBesideMap(page: PageView): number | undefined {
  if (!(page.map && page.leading) || page.children.length > 0) return
  const start = page.html.indexOf('<h2', page.html.lastIndexOf('</table>'))
  return start < 0 ? undefined : start
}
