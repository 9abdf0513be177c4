import { dateInFull } from '../chart/cell-text.ts'
import { getDatasets } from '../content/numbers/data-queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { datasetPath } from './dataset.ts'

/** A dataset in a list. */
export interface DatasetCard {
  readonly href: string
  readonly title: string
  readonly reading: string
  readonly period: string
  readonly publisher: string
}

/** All datasets of an edition. */
export function getDatasetCards(locale: Locale): DatasetCard[] {
  return getDatasets(locale).map(({ id, title, reading, period, publisher }) => ({
    href: localePath(datasetPath(id), locale),
    ...{ title, reading, publisher },
    period: dateInFull(period.edtf, locale),
  }))
}
