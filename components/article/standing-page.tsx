import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { Briefing, BriefingLead } from './briefing.tsx'
import { Children, SectionPages } from './children.tsx'
import { Contacts } from './contacts.tsx'
import { ContentsList, needsContents } from './contents-list.tsx'
import { FeedList } from './feed-list.tsx'
import { Glossary, GlossaryIndex } from './glossary.tsx'
import { GoalCount } from './goals.tsx'
import { Notices } from './notices.tsx'
import { OpenData } from './open-data.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'
import { People } from './people.tsx'
import { Releases } from './releases.tsx'
import { Resources } from './resources.tsx'
import { Timeline } from './timeline.tsx'

/** A page that stands: its text, and whichever lists its front matter gives it. */
export function StandingPage({ page }: { page: PageView }) {
  const { locale, timeline, resources, children, headings, leading, contacts } = page
  const words = getMessages(locale).page
  const isLanding = leading && children.length > 0
  const isWide = Boolean(leading || page.briefing || children.length > 0 || timeline.length > 0)
  const figures = isLanding || page.briefing ? [] : page.figures
  const hasSide = figures.length > 0 || page.terms.length > 0 || needsContents(headings)
  /** Its list of words stands beside, on a phone below, what one must know of them. */
  const isGlossary = page.terms.length > 0
  /** A page that is little more than contacts has its text beside them. */
  const isDirectory = contacts.length > 0 && !isWide && !hasSide
  /** Figures or what the page contains stand beside the headline, unless what follows it needs the whole width. */
  const hasAside = !isWide && (hasSide || isDirectory)
  const body = (
    <>
      {page.picture && <PictureFigure picture={page.picture} locale={locale} />}
      {children.length === 0 && !isDirectory && !isGlossary && <Prose html={page.html} />}
      <Briefing briefing={page.briefing} locale={locale} />
      <Glossary terms={page.terms} locale={locale} />
      <FeedList groups={page.feeds} />
      <OpenData files={page.openData} locale={locale} />
      <Resources groups={resources} shared={page.sharedOrigin} locale={locale} />
    </>
  )
  return (
    <article className={page.briefing && 'briefing'}>
      {!hasAside && (
        <>
          <Opening page={page} />
          <Lists page={page} />
        </>
      )}
      {leading && !isLanding && <DatasetChart {...leading} />}
      <BriefingLead briefing={page.briefing} locale={locale} />
      {children.length > 0 && !isLanding && <Prose html={page.html} />}
      {isLanding ? (
        <DataLanding page={page} leading={leading} />
      ) : (
        <SectionPages groups={children} isLed={page.notice !== undefined} locale={locale} />
      )}
      <Timeline decades={timeline} locale={locale} />
      {children.length > 0 && !hasSide ? (
        body
      ) : (
        <div className={hasAside ? 'columns' : `section ${frameClass(page, hasSide)}`}>
          {hasAside && (
            <div>
              <Opening page={page} />
              <Lists page={page} />
              {isGlossary && <Prose className="prose section" html={page.html} />}
            </div>
          )}
          {isDirectory && (
            <div className="aside">
              <Prose className="prose facts" html={page.html} />
            </div>
          )}
          {hasSide && (
            <div className="aside">
              <KeyFigures figures={figures} locale={locale} />
              <GlossaryIndex terms={page.terms} locale={locale} />
              <ContentsList heading={words.onThisPage} headings={headings} />
            </div>
          )}
          <div>{body}</div>
        </div>
      )}
      <PageFoot page={page} />
    </article>
  )
}

/** Headline, and what must be known first. */
function Opening({ page }: { page: PageView }) {
  const { locale } = page
  const isSaidByChart = page.leading && page.children.length === 0
  return (
    <>
      <PageHead
        locale={locale}
        title={page.title}
        summary={page.withdrawn || isSaidByChart ? undefined : page.summary}
      />
      <GoalCount served={page.goalsServed} locale={locale} />
      <Notices article={page} />
      {page.notice && <Prose className="prose notice" html={page.notice} />}
    </>
  )
}

/** Who it is about, whom to ask, and what came out last. */
function Lists({ page }: { page: PageView }) {
  const { locale } = page
  return (
    <>
      <People people={page.people} locale={locale} />
      <Contacts contacts={page.contacts} locale={locale} />
      <Releases releases={page.releases} locale={locale} />
    </>
  )
}

/** Tables below a chart, and tables and documents that have the page to themselves, take its width. */
function frameClass({ resources, html, briefing, leading }: PageView, hasSide: boolean): string {
  const hasTable = html.includes('table-scroll')
  const isWide = hasTable && Boolean(briefing || leading || !hasSide)
  const isAlone = !hasSide && (isWide || resources.length > 0)
  return [...(isAlone ? [] : ['columns']), ...(isWide ? ['wide-tables'] : [])].join(' ')
}

interface DataLandingProps {
  readonly page: PageView
  readonly leading: NonNullable<PageView['leading']>
}

/** The chart that matters most, and figures with what one must know of them; beside them, or below on a phone, the pages of the section. */
function DataLanding({ page: { children, figures, html, locale }, leading }: DataLandingProps) {
  return (
    <div className="list-and-chart">
      <div>
        <DatasetChart {...leading} />
        <KeyFigures figures={figures} locale={locale} />
        <Prose html={html} />
      </div>
      <div>
        <Children groups={children} locale={locale} />
      </div>
    </div>
  )
}
