import { type FormattedDate, formatDate } from '../i18n/format.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { type Amount, type Approximation, formatAmount, formatQuantity } from '../i18n/quantity.ts'
import type { CompetingValue, Figure, FigurePeriod, FigureWords, FormattedFigure } from './figures-types.ts'

/** A figure in the words, digits and calendar of an edition; undefined when the edition does not have it. */
export function formatFigure(figure: Figure, locale: Locale): FormattedFigure | undefined {
  const words = figure.words[locale]
  if (!words) return undefined
  const { title, definition, caveat, place, population, unit } = words
  const { id, recorded, dataset, value, approximation, period: when } = figure
  return {
    ...formatStatement(figure, words, locale),
    ...{ value, approximation, when },
    ...{ id, title, definition, place, population, recorded, unit: unit.name },
    ...(caveat && { caveat }),
    ...(dataset && { dataset }),
    competing: figure.competing.map((value, index) => ({
      ...formatStatement(value, words, locale),
      why: words.competing[index] ?? '',
    })),
    revisions: figure.revisions.map((old, index) => ({
      ...formatValue(old.value, old.approximation, words, locale),
      date: formatDate(old.date, locale),
      reason: words.revisions[index] ?? '',
    })),
  }
}

function formatStatement(statement: CompetingValue, words: FigureWords, locale: Locale) {
  const publisher = words.publishers[statement.publisher] ?? { short: statement.publisher, name: statement.publisher }
  return {
    ...formatValue(statement.value, statement.approximation, words, locale),
    period: formatPeriod(statement.period, locale),
    publisher: publisher.short,
    publisherName: publisher.name,
    sources: statement.sources,
  }
}

function formatValue(value: Amount, approximation: Approximation, { unit }: FigureWords, locale: Locale) {
  return {
    text: formatAmount(value, approximation, unit, locale),
    quantity: formatQuantity(value, approximation, unit, locale),
  }
}

/** The period of a figure in words: '1 January to 29 June 2025'. */
export function formatPeriod(period: FigurePeriod, locale: Locale): FormattedDate {
  return period === 'undated' ? { primary: getDataMessages(locale).undated } : formatDate(period, locale)
}
