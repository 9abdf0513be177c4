/** The words of a dataset in each edition, complete or not at all. */
import type { UnitWords } from '../i18n/quantity.ts'
import type { Problems } from './content-error.ts'
import type { DatasetFile, DatasetWordsFile, Vocabulary } from './dataset-schema.ts'
import type { DatasetWords, FieldWords } from './dataset-types.ts'
import { checkSameKeys } from './nearest-key.ts'
import type { YamlFile } from './yaml-file.ts'

/** Words of the edition originals are written in: they stand in the descriptor itself. */
export function baseWords(data: DatasetFile, vocabulary: Vocabulary): DatasetWords {
  const { title, description, reading, publisher, caveats, chart, notAdditiveWith, fields } = data
  return complete(data, vocabulary, {
    ...{ title, description, reading, publisher, caveats, caption: chart.caption },
    notAdditiveWith: Object.fromEntries(notAdditiveWith.map(({ dataset, reason }) => [dataset, reason])),
    fields: Object.fromEntries(fields.map(({ name, values = {}, ...field }) => [name, { ...field, values }])),
  })
}

/** Words of another edition. Everything the base file says must be there; what is missing is reported. */
export function translatedWords(
  base: YamlFile<DatasetFile>,
  { data: words, at }: YamlFile<DatasetWordsFile>,
  vocabulary: Vocabulary,
  problems: Problems,
): DatasetWords {
  const compare = (keys: readonly string[], found: object, path: PropertyKey[]) =>
    checkSameKeys({ file: base.file, keys }, { file: { at }, found, path }, problems)
  const { fields, caveats, notAdditiveWith } = base.data
  compare(
    fields.map(({ name }) => name),
    words.fields,
    ['fields'],
  )
  compare(
    notAdditiveWith.map(({ dataset }) => dataset),
    words.notAdditiveWith,
    ['notAdditiveWith'],
  )
  for (const { name, values = {} } of fields) {
    const found = words.fields[name]
    if (found) compare(Object.keys(values), found.values, ['fields', name, 'values'])
  }
  if (caveats.length !== words.caveats.length) {
    problems.add(
      at('caveats'),
      `are ${words.caveats.length}; ${base.file} has ${caveats.length}`,
      'translate each caveat, in the same order',
    )
  }
  return complete(base.data, vocabulary, words)
}

function complete(data: DatasetFile, vocabulary: Vocabulary, words: DatasetWordsFile): DatasetWords {
  return {
    ...words,
    licence: vocabulary.licences[data.licence] ?? '',
    fields: Object.fromEntries(
      data.fields.map((field) => [field.name, fieldWords(field, words.fields[field.name], vocabulary)]),
    ),
    units: Object.fromEntries(Object.entries(vocabulary.units).map(([key, unit]) => [key, unitWords(key, unit)])),
  }
}

function fieldWords(
  { type, list, name }: DatasetFile['fields'][number],
  words: DatasetWordsFile['fields'][string] | undefined,
  { publishers, lists }: Vocabulary,
): FieldWords {
  const shared = type === 'publisher' ? shortNames(publishers) : list ? (lists[list] ?? {}) : undefined
  return { title: words?.title ?? name, definition: words?.definition ?? '', labels: shared ?? words?.values ?? {} }
}

function shortNames(publishers: Vocabulary['publishers']): Record<string, string> {
  return Object.fromEntries(Object.entries(publishers).map(([key, { short }]) => [key, short]))
}

/** A unit of the vocabulary with its key. */
export function unitWords(key: string, unit: Vocabulary['units'][string]): UnitWords {
  return { key, ...unit }
}
