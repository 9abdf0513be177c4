import type { ComponentProps } from 'react'
import type { FormattedFigure } from '../../lib/content/figures-types.ts'
import { formatDate, formatNumber } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { CompetingValues } from '../figure/competing-values.tsx'
import type { Revisions } from '../figure/revisions.tsx'
import { type Examples, sampleCitation, sampleDate, sampleSources, WORDS } from './sample.ts'

function stated(value: number, date: string, locale: Locale) {
  const { name, short } = WORDS[locale]
  const quantity = formatNumber(value, locale)
  const period = formatDate(sampleDate(date), locale)
  return { text: quantity, quantity, period, publisher: name, publisherName: short, sources: [] }
}

/** A figure that counts nothing, with another value beside it and one before it. */
function sampleFigure(locale: Locale): FormattedFigure {
  const { title, short, place, sentence } = WORDS[locale]
  return {
    ...stated(1000, '2024', locale),
    ...{ value: 1000, approximation: 'exact', when: sampleDate('2024') },
    ...{ id: 'sample', title, place, unit: short, population: short, definition: sentence, recorded: '2025-01-31' },
    competing: [{ ...stated(900, '2023', locale), why: sentence }],
    revisions: [
      { ...stated(800, '2022', locale), date: formatDate(sampleDate('2024-03-01'), locale), reason: sentence },
    ],
  }
}

export const competingValuesExamples: Examples<ComponentProps<typeof CompetingValues>> = (locale) => ({
  'one other value': {
    view: {
      ...{ locale, figure: sampleFigure(locale), permalink: 'https://example.org/figure', dataset: undefined },
      facts: [],
      citation: sampleCitation(locale),
      sources: [],
      competingSources: [sampleSources().slice(0, 1)],
    },
  },
})

export const revisionsExamples: Examples<ComponentProps<typeof Revisions>> = (locale) => ({
  'one old value': { figure: sampleFigure(locale), locale },
})
