import { dateInFull } from '../chart/cell-text.ts'
import { drawSparkline } from '../chart/sparkline.ts'
import { getDatasets } from '../content/numbers/data-queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { datasetPath } from '../site/data-paths.ts'

/** All datasets of an edition. */
export function getDatasetCards(locale: Locale) {
  return getDatasets(locale).map((dataset) => ({
    href: localePath(datasetPath(dataset.id), locale),
    title: dataset.title,
    publisher: dataset.publisher,
    period: dateInFull(dataset.period.edtf, locale),
    sparkline: drawSparkline(dataset),
  }))
}

/** A dataset in a list. */
export type DatasetCard = ReturnType<typeof getDatasetCards>[number]
