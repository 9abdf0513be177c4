import { dateInFull } from '../chart/cell-text.ts'
import { getDatasets } from '../content/numbers/data-queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { datasetPath } from './dataset.ts'

/** All datasets of an edition. */
export function getDatasetCards(locale: Locale) {
  return getDatasets(locale).map(({ id, title, reading, period, publisher }) => ({
    href: localePath(datasetPath(id), locale),
    ...{ title, reading, publisher },
    period: dateInFull(period.edtf, locale),
  }))
}

/** A dataset in a list. */
export type DatasetCard = ReturnType<typeof getDatasetCards>[number]
