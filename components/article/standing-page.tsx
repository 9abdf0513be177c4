import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { Briefing, BriefingLead } from './briefing.tsx'
import { Children, SectionPages } from './children.tsx'
import { Contacts } from './contacts.tsx'
import { ContentsList } from './contents-list.tsx'
import { FeedList } from './feed-list.tsx'
import { Glossary, GlossaryIndex } from './glossary.tsx'
import { GoalCount } from './goals.tsx'
import { Notices } from './notices.tsx'
import { OpenData } from './open-data.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'
import { figuresBeside, hasSide, hasWideTables, partsOfText } from './page-shape.ts'
import { People } from './people.tsx'
import { ArticleMap } from './place-map.tsx'
import { Releases } from './releases.tsx'
import { Resources } from './resources.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  readonly page: PageView
}

/** A page that stands, in the shape that suits what its front matter gives it. */
export function StandingPage({ page }: Props) {
  const Shape = shapeOf(page)
  return (
    <article className={page.briefing && 'briefing'}>
      <Shape page={page} />
      <PageFoot page={partsOfText(page).below ? { ...page, map: undefined } : page} />
    </article>
  )
}

function shapeOf(page: PageView) {
  if (page.children.length > 0) return SectionLanding
  if (page.leading || page.briefing || page.timeline.length > 0) return WholeWidth
  return hasSide(page) ? TwoColumns : WholeWidth
}

/** The first page of a section: what it is about, and its pages. */
function SectionLanding({ page }: Props) {
  const { locale, children, leading } = page
  return (
    <>
      <Opening page={page} />
      {leading ? (
        <DataLanding page={page} leading={leading} />
      ) : (
        <>
          <Prose html={page.html} />
          <SectionPages groups={children} isLed={page.notice !== undefined} locale={locale} />
          <KeyFigures figures={page.figures} locale={locale} />
        </>
      )}
      <Timeline decades={page.timeline} locale={locale} />
      <Body page={page} />
    </>
  )
}

/** A chart, a briefing or a time line has the width of the page; what follows it may have something beside it. */
function WholeWidth({ page }: Props) {
  const { locale, leading, briefing, timeline } = page
  return (
    <>
      <Opening page={page} />
      {leading && <DatasetChart {...leading} />}
      <BriefingLead briefing={briefing} locale={locale} />
      <Timeline decades={timeline} locale={locale} />
      <div className={`section ${frameClass(page)}`}>
        <Beside page={page} />
        <div>
          <Body page={page} hasText />
        </div>
      </div>
    </>
  )
}

/** Figures or what the page contains stand beside its headline. */
function TwoColumns({ page }: Props) {
  /** The list of words stands beside, on a phone below, what one must know of them. */
  const isGlossary = page.terms.length > 0
  return (
    <div className="columns">
      <div>
        <Head page={page} />
        {isGlossary && <Prose className="prose section" html={page.html} />}
      </div>
      <Beside page={page} />
      <div>
        <Offered page={page} />
        <Body page={page} hasText={!isGlossary} />
      </div>
    </div>
  )
}

function Beside({ page }: Props) {
  if (!hasSide(page)) return null
  const { locale, terms, headings } = page
  const { lead } = partsOfText(page)
  return (
    <div className="aside">
      {lead && <Prose html={lead} />}
      <KeyFigures figures={figuresBeside(page)} locale={locale} />
      <GlossaryIndex terms={terms} locale={locale} />
      <ContentsList heading={getMessages(locale).page.onThisPage} headings={headings} />
    </div>
  )
}

/** The text, and the lists that only some pages have. */
function Body({ page, hasText = false }: Props & { readonly hasText?: boolean }) {
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

function Text({ page }: Props) {
  const { main, below } = partsOfText(page)
  return (
    <>
      <Prose html={main} />
      {below && (
        <div className="columns section">
          <Prose html={below} />
          <div className="aside">
            <ArticleMap article={page} />
          </div>
        </div>
      )}
    </>
  )
}

function Opening({ page }: Props) {
  return (
    <>
      <Head page={page} />
      <Offered page={page} />
    </>
  )
}

/** Headline, and what must be known first. */
function Head({ page }: Props) {
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

/** Whom the page is about, whom to ask, and what came out last. */
function Offered({ page: { locale, people, contacts, releases } }: Props) {
  return (
    <>
      <People people={people} locale={locale} />
      <Contacts contacts={contacts} locale={locale} />
      <Releases releases={releases} locale={locale} />
    </>
  )
}

/** Wide tables, and documents that have the page to themselves, take its width. */
function frameClass(page: PageView): string {
  const isWide = hasWideTables(page)
  const isAlone = !hasSide(page) && (isWide || page.resources.length > 0)
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
