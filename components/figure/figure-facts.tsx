import { dateInFull } from '../../lib/chart/cell-text.ts'
import type { FormattedFigure } from '../../lib/content/figures-types.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { FactList } from '../ui/fact-list.tsx'

/** Period, publisher, place, population and unit of a figure: what makes its number mean something. */
export function FigureFacts({ figure, locale }: { figure: FormattedFigure; locale: Locale }) {
  const { data, dataPages } = getMessages(locale)
  const words = dataPages.figure
  const { period, publisherName, place, population, unit, recorded } = figure
  const facts = [
    [data.period, period.secondary ? `${period.primary} (${period.secondary})` : period.primary],
    [data.publisher, publisherName],
    [words.place, place],
    [words.population, population],
    [data.unit, unit],
    [words.recorded, dateInFull(recorded, locale)],
  ] as const
  return <FactList facts={facts} locale={locale} />
}
