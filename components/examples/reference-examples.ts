import type { ComponentProps } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { Briefing } from '../article/briefing.tsx'
import type { FeedList } from '../article/feed-list.tsx'
import type { Glossary } from '../article/glossary.tsx'
import type { GoalsServed } from '../article/goals-served.tsx'
import type { OpenData } from '../article/open-data.tsx'
import { type Examples, numbered, sampleSources, WORDS } from './sample.ts'

export const briefingExamples: Examples<ComponentProps<typeof Briefing>> = (locale) => {
  const { short, sentence, name, value } = WORDS[locale]
  const children = [1, 2].map((number) => ({
    href: `#field-${number}`,
    title: numbered(short, number, locale),
    summary: sentence,
  }))
  const programmes = [{ key: 'group', heading: short, children }]
  return { plain: { briefing: { asOf: value, programmes, partners: [name], contacts: [] }, locale } }
}

export const feedListExamples: Examples<ComponentProps<typeof FeedList>> = (locale) => {
  const { short } = WORDS[locale]
  const formats = ['RSS', 'Atom'].map((text) => ({ href: `#${text}`, text }))
  return { 'one feed': { groups: [{ heading: short, feeds: [{ name: short, href: '#feed', formats }] }] } }
}

export const glossaryExamples: Examples<ComponentProps<typeof Glossary>> = (locale) => {
  const { short, sentence, place } = WORDS[locale]
  const { tag, dir, name } = localeFacts(locale)
  const elsewhere = [{ href: '#elsewhere', text: place, hreflang: tag, dir, language: name }]
  const notes = { sources: sampleSources().slice(0, 1), see: [{ href: '#see', text: place }], elsewhere }
  return { 'a word': { terms: [{ key: 'example-term', term: short, definition: sentence, ...notes }], locale } }
}

export const goalsServedExamples: Examples<ComponentProps<typeof GoalsServed>> = (locale) => ({
  'two goals': {
    goals: [3, 10].map((goal) => ({ goal, programmes: [{ href: `#goal-${goal}`, text: WORDS[locale].short }] })),
    locale,
  },
})

export const openDataExamples: Examples<ComponentProps<typeof OpenData>> = (locale) => {
  const { formats, fields } = getMessages(locale).openData
  return {
    'one file, one field': {
      files: {
        formats: [{ key: 'entryJson', ...formats.entryJson, href: '/sample.json' }],
        fields: [{ name: 'title', meaning: Object.values(fields)[0] ?? '' }],
      },
      locale,
    },
  }
}
