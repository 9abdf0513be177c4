import type { ComponentProps } from 'react'
import type { KeyFigureView } from '../../lib/content/views/key-figure.ts'
import { formatDate, formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { Children } from '../article/children.tsx'
import type { KeyFigures } from '../figure/key-figures.tsx'
import type { LeadStory } from '../home/lead-story.tsx'
import type { Breadcrumbs } from '../layout/breadcrumbs.tsx'
import type { SearchForm } from '../layout/search-form.tsx'
import type { CardList } from '../listing/card-list.tsx'
import type { Filters } from '../listing/filters.tsx'
import type { Pager } from '../listing/pager.tsx'
import type { LinkList } from '../ui/link-list.tsx'
import { type Examples, numbered, sampleCard, sampleDate, WORDS } from './sample.ts'

export const cardListExamples: Examples<ComponentProps<typeof CardList>> = (locale) => ({
  'every kind': {
    cards: [
      sampleCard(locale),
      sampleCard(locale, { kind: 'news', dateMeaning: 'event', date: sampleDate('2023-06') }),
      sampleCard(locale, { kind: 'story', place: undefined }),
    ],
    locale,
  },
})

export const leadStoryExamples: Examples<ComponentProps<typeof LeadStory>> = (locale) => ({
  release: { card: sampleCard(locale), locale, label: getMessages(locale).home.latest },
})

export const childrenExamples: Examples<ComponentProps<typeof Children>> = (locale) => {
  const { short, sentence } = WORDS[locale]
  const children = [1, 2].map((page) => ({
    href: `#page-${page}`,
    title: numbered(short, page, locale),
    summary: sentence,
  }))
  return { 'under a heading': { groups: [{ key: 'group', heading: short, children }], locale } }
}

/** Three figures that count nothing. */
export function sampleKeyFigures(locale: Locale): KeyFigureView[] {
  const { short, name } = WORDS[locale]
  return ['2023', '2024-01/2024-06', '2025-05'].map((period, index) => ({
    id: `figure-${index}`,
    href: `#figure-${index}`,
    title: short,
    quantity: formatNumber(10 ** (index + 3), locale),
    period: formatDate(sampleDate(period), locale),
    publisher: name,
  }))
}

export const keyFiguresExamples: Examples<ComponentProps<typeof KeyFigures>> = (locale) => ({
  'three figures': { figures: sampleKeyFigures(locale), locale },
})

export const filtersExamples: Examples<ComponentProps<typeof Filters>> = (locale) => {
  const { short, place } = WORDS[locale]
  const options = [short, place].map((text, index) => ({
    href: `#${index}`,
    text,
    count: index + 3,
    isCurrent: !index,
  }))
  return { 'one chosen': { filters: [{ facet: 'topic', options }], locale } }
}

export const pagerExamples: Examples<ComponentProps<typeof Pager>> = (locale) => ({
  'second of three': {
    label: getMessages(locale).pagination.label,
    links: [1, 2, 3].map((page) => ({ href: `#p${page}`, text: formatNumber(page, locale), isCurrent: page === 2 })),
  },
})

export const breadcrumbsExamples: Examples<ComponentProps<typeof Breadcrumbs>> = (locale) => {
  const { breadcrumbs, sections } = getMessages(locale)
  const trail = [sections.home, sections.ourWork].map((text, index) => ({ href: `#crumb-${index}`, text }))
  return { 'second level': { label: breadcrumbs.label, trail } }
}

export const searchFormExamples: Examples<ComponentProps<typeof SearchForm>> = (locale) => {
  const words = getMessages(locale).searchForm
  return {
    empty: { action: '#search', words, id: 'example-search' },
    filled: { action: '#search', words, id: 'example-search-filled', query: WORDS[locale].short },
  }
}

export const linkListExamples: Examples<ComponentProps<typeof LinkList>> = (locale) => {
  const { short, place, label } = WORDS[locale]
  return { 'two links': { label, links: [short, place].map((text) => ({ href: `#${text.length}`, text })) } }
}
