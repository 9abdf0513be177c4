import type { Locale } from '../i18n/locales.ts'
import type { Dataset, DatasetWords, Field, LocalDataset, LocalField } from './dataset-types.ts'

/** A dataset with the words of one edition; undefined when the edition does not have it. */
export function datasetIn(dataset: Dataset, locale: Locale): LocalDataset | undefined {
  const words = dataset.words[locale]
  if (!words) return undefined
  const { id, period, sources, key, rows, chart } = dataset
  const { title, description, reading, publisher, licence, caption, caveats } = words
  return {
    ...{ locale, id, period, sources, key, rows, chart },
    ...{ title, description, reading, publisher, licence, caption, caveats },
    fields: dataset.fields.map((field) => localField(field, words)),
    notAdditiveWith: Object.entries(words.notAdditiveWith).map(([other, reason]) => ({ dataset: other, reason })),
    recorded:
      sources
        .map(({ recorded }) => recorded)
        .sort()
        .at(-1) ?? '',
  }
}

function localField(field: Field, { fields, units }: DatasetWords): LocalField {
  const { title = field.name, definition = '', labels = {} } = fields[field.name] ?? {}
  const unitWords = field.unit === undefined ? undefined : units[field.unit]
  return { ...field, title, definition, labels, ...(unitWords && { unitWords }) }
}
