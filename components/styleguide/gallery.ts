import { createElement, type ReactElement, type ReactNode } from 'react'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Children } from '../article/children.tsx'
import { Contacts } from '../article/contacts.tsx'
import { ContentsList } from '../article/contents-list.tsx'
import { GoalList } from '../article/goal-list.tsx'
import { Interventions } from '../article/interventions.tsx'
import { MediaContact } from '../article/media-contact.tsx'
import { Notices } from '../article/notices.tsx'
import { PageFoot } from '../article/page-foot.tsx'
import { PageHead } from '../article/page-head.tsx'
import { People } from '../article/people.tsx'
import { PlaceMap } from '../article/place-map.tsx'
import { Resources } from '../article/resources.tsx'
import { Sources } from '../article/sources.tsx'
import { Timeline } from '../article/timeline.tsx'
import * as article from '../examples/article-examples.ts'
import * as drawing from '../examples/drawing-examples.ts'
import * as list from '../examples/list-examples.ts'
import * as people from '../examples/people-examples.ts'
import { proseExamples } from '../examples/prose-examples.ts'
import type { Examples } from '../examples/sample.ts'
import { KeyFigures } from '../figure/key-figures.tsx'
import { LeadStory } from '../home/lead-story.tsx'
import { Breadcrumbs } from '../layout/breadcrumbs.tsx'
import { SearchForm } from '../layout/search-form.tsx'
import { CardList } from '../listing/card-list.tsx'
import { Filters } from '../listing/filters.tsx'
import { Pager } from '../listing/pager.tsx'
import { KhatamDivider } from '../ornament/khatam-divider.tsx'
import { KhatamLattice } from '../ornament/khatam-lattice.tsx'
import { KhatamStar } from '../ornament/khatam-star.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { LinkList } from '../ui/link-list.tsx'

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
  ],
  Notices: [show('Notices', Notices, article.noticesExamples)],
  Figures: [show('KeyFigures', KeyFigures, list.keyFiguresExamples)],
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
  ],
  'Finding the way': [
    show('Breadcrumbs', Breadcrumbs, list.breadcrumbsExamples),
    show('SearchForm', SearchForm, list.searchFormExamples),
    show('Filters', Filters, list.filtersExamples),
    show('Pager', Pager, list.pagerExamples),
    show('ContentsList', ContentsList, article.contentsListExamples),
    show('LinkList', LinkList, list.linkListExamples),
  ],
  Drawings: [
    show('KhatamStar', KhatamStar, drawing.starExamples),
    show('KhatamDivider', KhatamDivider, () => ({ plain: {} })),
    show('KhatamLattice', KhatamLattice, drawing.latticeExamples),
    show('PlaceMap', PlaceMap, drawing.placeMapExamples),
    show('PictureFigure', PictureFigure, drawing.pictureExamples),
  ],
}
