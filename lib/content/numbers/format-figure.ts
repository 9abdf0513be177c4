import { formatDate } from '../../i18n/format.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import type { Locale } from '../../i18n/locales.ts'
import { formatAmount, formatQuantity } from '../../i18n/quantity.ts'
import type { Sources } from '../schema/schema-registry.ts'
import { citeSources } from './cite-sources.ts'
import type { Vocabulary } from './dataset-schema.ts'
import type { FigureFile, FigureWordsFile } from './figures-schema.ts'
import type { FormattedFigure, FormattedStatement } from './figures-types.ts'

/** What an edition says a figure with. */
export interface FigureWords {
  readonly locale: Locale
  readonly words: FigureWordsFile[string]
  readonly vocabulary: Vocabulary
}

/** A figure in the words, digits and calendar of an edition. */
export function formatFigure(
  id: string,
  figure: FigureFile,
  { locale, words, vocabulary }: FigureWords,
  sources: Sources,
): FormattedFigure {
  const { value, approximation, period, recorded, dataset, competing, revisions } = figure
  const { title, definition, caveat } = words
  const { units, lists, publishers } = vocabulary
  const unit = { key: figure.unit, ...(units[figure.unit] ?? { name: figure.unit, counted: '{n}' }) }
  const written = ({ value, approximation }: Pick<FigureFile, 'value' | 'approximation'>) => ({
    text: formatAmount(value, approximation, unit, locale),
    quantity: formatQuantity(value, approximation, unit, locale),
  })
  const stated = (statement: Omit<FigureFile['competing'][number], 'why'>): FormattedStatement => {
    const { period, publisher: key } = statement
    const keys = statement.sources.map((source) => ({ key: source, recorded }))
    const undated = { primary: getMessages(locale).data.undated }
    return {
      ...written(statement),
      period: period === 'undated' ? undated : formatDate(period, locale),
      publisher: publishers[key]?.short ?? key,
      publisherName: publishers[key]?.name ?? key,
      sources: citeSources(keys, sources),
    }
  }
  return {
    ...stated(figure),
    ...{ id, value, approximation, when: period, title, definition, recorded, unit: unit.name },
    place: lists['place']?.[figure.place] ?? '',
    population: lists['population']?.[figure.population] ?? '',
    ...(caveat && { caveat }),
    ...(dataset && { dataset }),
    competing: competing.map((other, index) => ({ ...stated(other), why: words.competing[index] ?? '' })),
    revisions: revisions.map((old, index) => ({
      ...written(old),
      date: formatDate(old.date, locale),
      reason: words.revisions[index] ?? '',
    })),
  }
}
