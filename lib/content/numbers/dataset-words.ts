/** A dataset in each edition that has all of its words. */
import { LOCALES, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { readYamlFile, type YamlFile } from '../read/yaml-file.ts'
import { checkSameKeys } from '../schema/nearest-key.ts'
import type { Sources } from '../schema/schema-registry.ts'
import { checkClaims } from './dataset-claims.ts'
import { type DatasetFile, type DatasetWordsFile, datasetWordsSchema, type Vocabulary } from './dataset-schema.ts'
import type { Dataset, Field, LocalDataset, LocalField } from './dataset-types.ts'
import { dataFolder, type Vocabularies } from './dataset-vocabulary.ts'

/** What reading datasets needs. */
export interface DatasetContext {
  readonly folder: ContentFolder
  /** Paths of everything in the folder. */
  readonly files: readonly string[]
  /** The words of the edition originals are written in. */
  readonly vocabulary: Vocabulary
  readonly vocabularies: Vocabularies
  readonly sources: Sources
  readonly problems: Problems
}

/** What a dataset is in every edition. */
interface Wordless extends Pick<LocalDataset, 'id' | 'period' | 'key' | 'chart' | 'rows' | 'sources'> {
  readonly fields: readonly Field[]
}

/** The dataset in the words of every edition; an edition that has datasets and lacks the words of this one is warned of. */
export function readEditions(
  { folder, files, vocabularies, problems }: DatasetContext,
  base: YamlFile<DatasetFile>,
  dataset: Wordless,
): Dataset['editions'] {
  const editions = LOCALES.flatMap((locale) => {
    const vocabulary = vocabularies[locale]
    if (!vocabulary) return []
    const path = `${dataFolder(locale)}/${dataset.id}.yml`
    if (!files.includes(path)) {
      const remedy = `translate the words of ${base.file}; until then this edition does not show the dataset`
      problems.add({ file: `${folder.name}/${path}` }, 'is missing', remedy, 'warning')
      return []
    }
    if (locale === SOURCE_LOCALE) {
      checkClaims(base, dataset, problems)
      return [inEdition(locale, dataset, base.data, baseWords(base.data), vocabulary)]
    }
    const words = readYamlFile(folder, path, datasetWordsSchema, problems)
    if (!words) return []
    checkTranslation(base, words, problems)
    checkClaims(words, dataset, problems)
    return [inEdition(locale, dataset, base.data, words.data, vocabulary)]
  })
  return Object.fromEntries(editions.map((edition) => [edition.locale, edition]))
}

/** Words of the edition originals are written in: they stand in the descriptor itself. */
function baseWords(data: DatasetFile): DatasetWordsFile {
  const { title, description, headline, reading, publisher, caveats, chart, notAdditiveWith, fields } = data
  return {
    ...{ title, description, headline, reading, publisher, caveats, caption: chart.caption },
    notAdditiveWith: Object.fromEntries(notAdditiveWith.map(({ dataset, reason }) => [dataset, reason])),
    fields: Object.fromEntries(fields.map(({ name, values = {}, ...field }) => [name, { ...field, values }])),
  }
}

/** Reports what of the base file another edition does not say. */
function checkTranslation(
  base: YamlFile<DatasetFile>,
  { data: words, at }: YamlFile<DatasetWordsFile>,
  problems: Problems,
): void {
  const compare = (keys: readonly string[], found: object, ...path: string[]) =>
    checkSameKeys({ file: base.file, keys }, { file: { at }, found, path }, problems)
  const { fields, caveats, notAdditiveWith } = base.data
  const names = fields.map(({ name }) => name)
  compare(names, words.fields, 'fields')
  const others = notAdditiveWith.map(({ dataset }) => dataset)
  compare(others, words.notAdditiveWith, 'notAdditiveWith')
  for (const { name, values = {} } of fields) {
    const found = words.fields[name]
    if (found) compare(Object.keys(values), found.values, 'fields', name, 'values')
  }
  if (caveats.length === words.caveats.length) return
  const problem = `are ${words.caveats.length}; ${base.file} has ${caveats.length}`
  problems.add(at('caveats'), problem, 'translate each caveat, in the same order')
}

function inEdition(
  locale: Locale,
  { fields, ...dataset }: Wordless,
  { licence }: DatasetFile,
  { fields: fieldWords, notAdditiveWith, ...words }: DatasetWordsFile,
  vocabulary: Vocabulary,
): LocalDataset {
  const days = dataset.sources.map(({ recorded }) => recorded).sort()
  return {
    ...{ locale, ...dataset, ...words, licence: vocabulary.licences[licence] ?? '' },
    fields: fields.map((field) => localField(field, fieldWords[field.name], vocabulary)),
    notAdditiveWith: Object.entries(notAdditiveWith).map(([other, reason]) => ({ dataset: other, reason })),
    recorded: days.at(-1) ?? '',
  }
}

function localField(
  field: Field,
  words: DatasetWordsFile['fields'][string] | undefined,
  { publishers, lists, units }: Vocabulary,
): LocalField {
  const { title = field.name, definition = '', values = {} } = words ?? {}
  const names = () => Object.fromEntries(Object.entries(publishers).map(([key, { short }]) => [key, short]))
  const labels = field.type === 'publisher' ? names() : field.list ? (lists[field.list] ?? {}) : values
  const unit = units[field.unit ?? '']
  return { ...field, title, definition, labels, ...(field.unit && unit && { unitWords: { key: field.unit, ...unit } }) }
}
