import { createElement, type ReactElement, type ReactNode } from 'react'
import type { Locale } from '../../lib/i18n/locales.ts'
import { ArticleMap } from '../article/article-map.tsx'
import { Briefing } from '../article/briefing.tsx'
import { Children } from '../article/children.tsx'
import { Contacts } from '../article/contacts.tsx'
import { ContentsList } from '../article/contents-list.tsx'
import { FeedList } from '../article/feed-list.tsx'
import { Glossary } from '../article/glossary.tsx'
import { GoalList } from '../article/goal-list.tsx'
import { GoalsServed } from '../article/goals-served.tsx'
import { Interventions } from '../article/interventions.tsx'
import { LinkNotes } from '../article/link-notes.tsx'
import { MediaContact } from '../article/media-contact.tsx'
import { MediaFiles } from '../article/media-files.tsx'
import { NewsFacts } from '../article/news-facts.tsx'
import { NewsFoot } from '../article/news-foot.tsx'
import { Notices } from '../article/notices.tsx'
import { OpenData } from '../article/open-data.tsx'
import { PageFoot } from '../article/page-foot.tsx'
import { PageHead } from '../article/page-head.tsx'
import { People } from '../article/people.tsx'
import { PlaceMap } from '../article/place-map.tsx'
import { Resources } from '../article/resources.tsx'
import { Sources } from '../article/sources.tsx'
import { Timeline } from '../article/timeline.tsx'
import { ColumnList } from '../chart/column-list.tsx'
import { DataTable } from '../chart/data-table.tsx'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { CitationBlock } from '../data/citation-block.tsx'
import { DatasetCaveats } from '../data/dataset-caveats.tsx'
import { DownloadList } from '../data/download-list.tsx'
import * as article from '../examples/article-examples.ts'
import * as dataset from '../examples/dataset-examples.ts'
import * as drawing from '../examples/drawing-examples.ts'
import * as figure from '../examples/figure-examples.ts'
import * as finding from '../examples/finding-examples.ts'
import * as list from '../examples/list-examples.ts'
import * as news from '../examples/news-examples.ts'
import * as people from '../examples/people-examples.ts'
import { proseExamples } from '../examples/prose-examples.ts'
import * as reference from '../examples/reference-examples.ts'
import type { Examples } from '../examples/sample.ts'
import { CompetingValues } from '../figure/competing-values.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { Revisions } from '../figure/revisions.tsx'
import { LeadStory } from '../home/lead-story.tsx'
import { WaysIn } from '../home/ways-in.tsx'
import { Breadcrumbs } from '../layout/breadcrumbs.tsx'
import { SearchForm } from '../layout/search-form.tsx'
import { CardList } from '../listing/card-list.tsx'
import { Filters } from '../listing/filters.tsx'
import { Pager } from '../listing/pager.tsx'
import { KhatamDivider } from '../ornament/khatam-divider.tsx'
import { KhatamLattice } from '../ornament/khatam-lattice.tsx'
import { KhatamStar } from '../ornament/khatam-star.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { NothingFound } from '../search/nothing-found.tsx'
import { ResultList } from '../search/result-list.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { Prose } from '../ui/html.tsx'
import { LinkList } from '../ui/link-list.tsx'
import { ChannelList } from '../verify/channel-list.tsx'
import { VerifyAdvice } from '../verify/verify-advice.tsx'
import { VerifyForm } from '../verify/verify-form.tsx'
import { VerifyResult } from '../verify/verify-result.tsx'

/** A component with its named examples, drawn. */
export interface Shown {
  readonly component: string
  readonly examples: (locale: Locale) => readonly { readonly name: string; readonly element: ReactElement }[]
}

function show<Props extends object>(
  component: string,
  Component: (props: Props) => ReactNode,
  examples: Examples<Props>,
): Shown {
  return {
    component,
    examples: (locale) =>
      Object.entries(examples(locale)).map(([name, props]) => ({ name, element: createElement(Component, props) })),
  }
}

/** Every component the style guide shows, under the headings it shows them. */
export const GALLERY: Readonly<Record<string, readonly Shown[]>> = {
  Text: [
    show('PageHead', PageHead, article.pageHeadExamples),
    show('Prose', Prose, proseExamples),
    show('PageFoot', PageFoot, article.pageFootExamples),
    show('NewsFacts', NewsFacts, news.newsFactsExamples),
    show('NewsFoot', NewsFoot, news.newsFootExamples),
    show('MediaFiles', MediaFiles, news.mediaFilesExamples),
    show('LinkNotes', LinkNotes, news.linkNotesExamples),
  ],
  Notices: [show('Notices', Notices, article.noticesExamples)],
  Figures: [
    show('KeyFigures', KeyFigures, list.keyFiguresExamples),
    show('CompetingValues', CompetingValues, figure.competingValuesExamples),
    show('Revisions', Revisions, figure.revisionsExamples),
  ],
  Data: [
    show('DatasetChart', DatasetChart, dataset.datasetChartExamples),
    show('DataTable', DataTable, dataset.dataTableExamples),
    show('ColumnList', ColumnList, dataset.columnListExamples),
    show('FactList', FactList, dataset.factListExamples),
    show('DatasetCaveats', DatasetCaveats, dataset.datasetCaveatsExamples),
    show('DownloadList', DownloadList, dataset.downloadListExamples),
    show('CitationBlock', CitationBlock, dataset.citationExamples),
  ],
  Lists: [
    show('LeadStory', LeadStory, list.leadStoryExamples),
    show('CardList', CardList, list.cardListExamples),
    show('Children', Children, list.childrenExamples),
    show('Interventions', Interventions, article.interventionsExamples),
    show('Timeline', Timeline, article.timelineExamples),
    show('People', People, people.peopleExamples),
    show('Contacts', Contacts, people.contactsExamples),
    show('MediaContact', MediaContact, people.mediaContactExamples),
    show('Resources', Resources, people.resourcesExamples),
    show('Sources', Sources, article.sourcesExamples),
    show('GoalList', GoalList, article.goalListExamples),
    show('GoalsServed', GoalsServed, reference.goalsServedExamples),
    show('Glossary', Glossary, reference.glossaryExamples),
    show('Briefing', Briefing, reference.briefingExamples),
    show('FeedList', FeedList, reference.feedListExamples),
    show('OpenData', OpenData, reference.openDataExamples),
  ],
  'Finding the way': [
    show('Breadcrumbs', Breadcrumbs, list.breadcrumbsExamples),
    show('SearchForm', SearchForm, list.searchFormExamples),
    show('Filters', Filters, list.filtersExamples),
    show('Pager', Pager, list.pagerExamples),
    show('ContentsList', ContentsList, article.contentsListExamples),
    show('LinkList', LinkList, list.linkListExamples),
    show('WaysIn', WaysIn, finding.waysInExamples),
    show('ResultList', ResultList, finding.resultListExamples),
    show('NothingFound', NothingFound, finding.nothingFoundExamples),
    show('VerifyForm', VerifyForm, finding.verifyFormExamples),
    show('VerifyResult', VerifyResult, finding.verifyResultExamples),
    show('VerifyAdvice', VerifyAdvice, finding.verifyAdviceExamples),
    show('ChannelList', ChannelList, finding.channelListExamples),
  ],
  Drawings: [
    show('KhatamStar', KhatamStar, drawing.starExamples),
    show('KhatamDivider', KhatamDivider, () => ({ plain: {} })),
    show('KhatamLattice', KhatamLattice, drawing.latticeExamples),
    show('PlaceMap', PlaceMap, drawing.placeMapExamples),
    show('ArticleMap', ArticleMap, drawing.articleMapExamples),
    show('PictureFigure', PictureFigure, drawing.pictureExamples),
  ],
}
