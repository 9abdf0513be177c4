import type { PageView } from '../../lib/pages/page.ts'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { Briefing } from './briefing.tsx'
import { needsContents } from './contents-list.tsx'
import { FeedList } from './feed-list.tsx'
import { Glossary } from './glossary.tsx'
import { OpenData } from './open-data.tsx'
import { ArticleMap } from './place-map.tsx'
import { Resources } from './resources.tsx'

interface Props {
  readonly page: PageView
}

/** The text, and the lists that only some pages have. */
export function Body({ page, hasText = false }: Props & { readonly hasText?: boolean }) {
  const { locale, picture } = page
  return (
    <>
      {picture && <PictureFigure picture={picture} locale={locale} />}
      {hasText && <Text page={page} />}
      <Briefing briefing={page.briefing} locale={locale} />
      <Glossary terms={page.terms} locale={locale} />
      <FeedList groups={page.feeds} />
      <OpenData files={page.openData} locale={locale} />
      <Resources groups={page.resources} shared={page.sharedOrigin} locale={locale} />
    </>
  )
}

/** Below a chart and tables as wide as the page there is room for its map beside what follows the last of them: where in the text that begins. */
export function textBesideMap(page: PageView): number | undefined {
  if (!(page.map && page.leading) || page.children.length > 0) return
  const start = page.html.indexOf('<h2', page.html.lastIndexOf('</table>'))
  return start < 0 ? undefined : start
}

function Text({ page }: Props) {
  const start = textBesideMap(page)
  if (start === undefined) return <Prose html={page.html} />
  return (
    <>
      <Prose html={page.html.slice(0, start)} />
      <div className="columns section">
        <Prose html={page.html.slice(start)} />
        <div className="aside">
          <ArticleMap article={page} />
        </div>
      </div>
    </>
  )
}

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
