import type { ComponentProps } from 'react'
import type { ArticleView } from '../../lib/content/views/article.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ContentsList } from '../article/contents-list.tsx'
import type { GoalList } from '../article/goal-list.tsx'
import type { Interventions } from '../article/interventions.tsx'
import type { Notices } from '../article/notices.tsx'
import type { PageFoot } from '../article/page-foot.tsx'
import type { PageHead } from '../article/page-head.tsx'
import type { Sources } from '../article/sources.tsx'
import type { Timeline } from '../article/timeline.tsx'
import { type Examples, numbered, sampleDate, sampleSources, WORDS } from './sample.ts'

/** An article with nothing special about it. */
export function sampleArticle(locale: Locale, changes: Partial<ArticleView> = {}): ArticleView {
  const { title, sentence } = WORDS[locale]
  return {
    locale,
    title,
    summary: sentence,
    picture: undefined,
    figures: [],
    html: `<p>${sentence}</p>`,
    headings: [],
    links: [],
    sources: [],
    corrections: [],
    updates: [],
    withdrawn: undefined,
    newerOriginal: undefined,
    correctedElsewhere: [],
    history: { changed: undefined, notes: [] },
    map: undefined,
    ...changes,
  }
}

export const pageHeadExamples: Examples<ComponentProps<typeof PageHead>> = (locale) => {
  const { title, sentence, place } = WORDS[locale]
  return { 'with a kicker': { locale, title, summary: sentence, kicker: place } }
}

export const noticesExamples: Examples<ComponentProps<typeof Notices>> = (locale) => {
  const { sentence, wrong, right } = WORDS[locale]
  const date = sampleDate('2024-02-01')
  const original = { language: 'English', href: '#original', hreflang: 'en' }
  return {
    corrected: {
      article: sampleArticle(locale, {
        corrections: [{ date, kind: 'fact', was: wrong, now: right, onlyHere: false }],
      }),
    },
    updated: { article: sampleArticle(locale, { updates: [{ date, text: sentence }] }) },
    withdrawn: { article: sampleArticle(locale, { withdrawn: { date, reason: sentence } }) },
    'original is newer': { article: sampleArticle(locale, { newerOriginal: original }) },
  }
}

export const timelineExamples: Examples<ComponentProps<typeof Timeline>> = (locale) => {
  const { short, sentence } = WORDS[locale]
  const dates = ['1991', '2001-11', '2023-06-21', '2023-04/2024-05']
  const events = dates.map((date, index) => ({
    date: sampleDate(date),
    title: short,
    text: sentence,
    sources: sampleSources().slice(0, index % 3),
  }))
  return { 'every precision of a date': { events, locale } }
}

export const sourcesExamples: Examples<ComponentProps<typeof Sources>> = (locale) => ({
  'every grade': { sources: sampleSources(), locale },
})

export const interventionsExamples: Examples<ComponentProps<typeof Interventions>> = (locale) => {
  const { short, sentence } = WORDS[locale]
  const statuses = ['ongoing', 'planned', 'completed', 'reported'] as const
  const interventions = statuses.map((status, index) => ({
    title: numbered(short, index + 1, locale),
    status,
    text: sentence,
  }))
  return { 'every status': { interventions, locale } }
}

export const goalListExamples: Examples<ComponentProps<typeof GoalList>> = (locale) => ({
  'two goals': { goals: [3, 10], locale },
})

export const contentsListExamples: Examples<ComponentProps<typeof ContentsList>> = (locale) => {
  const { short } = WORDS[locale]
  const headings = [1, 2, 3].map((part) => ({
    id: `part-${part}`,
    text: numbered(short, part, locale),
    depth: 2 as const,
  }))
  return { 'three parts': { heading: short, headings } }
}

export const pageFootExamples: Examples<ComponentProps<typeof PageFoot>> = (locale) => ({
  'every day it has': {
    page: {
      locale,
      owner: WORDS[locale].post,
      checkedOn: sampleDate('2026-11-20'),
      reviewBy: sampleDate('2027-05-01'),
      history: {
        changed: sampleDate('2026-11-25'),
        notes: [{ date: sampleDate('2026-11-25'), text: WORDS[locale].sentence }],
      },
    },
  },
})
