import { dateInFull } from '../chart/cell-text.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'

/** What makes a number mean something, each with its name in the edition. */
export type NumberFacts = readonly (readonly [name: string, value: string])[]

/** Period, publisher, place, population and unit of a figure. */
export function figureFacts(figure: FormattedFigure, locale: Locale): NumberFacts {
  const { data, dataPages } = getMessages(locale)
  const { place, population, recorded } = dataPages.figure
  const { primary, secondary } = figure.period
  return [
    [data.period, secondary ? `${primary} (${secondary})` : primary],
    [data.publisher, figure.publisherName],
    [place, figure.place],
    [population, figure.population],
    [data.unit, figure.unit],
    [recorded, dateInFull(figure.recorded, locale)],
  ]
}

/** When, who counted, and what may be done with a dataset. */
export function datasetFacts({ locale, period, publisher, recorded, licence }: LocalDataset): NumberFacts {
  const { data, dataPages } = getMessages(locale)
  return [
    [data.period, dateInFull(period.edtf, locale)],
    [data.publisher, publisher],
    [dataPages.figure.recorded, dateInFull(recorded, locale)],
    [data.licence, licence],
  ]
}
