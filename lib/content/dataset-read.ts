/** One dataset from its files: descriptor, table, words. */
import { LOCALES, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { citeSources } from './cite-sources.ts'
import type { Problems } from './content-error.ts'
import { checkRows } from './dataset-checks.ts'
import { type PlacedRow, readRows } from './dataset-rows.ts'
import { type DatasetFile, datasetWordsSchema, type Vocabulary } from './dataset-schema.ts'
import type { Dataset, DatasetWords, Field } from './dataset-types.ts'
import { dataFolder, type Vocabularies } from './dataset-vocabulary.ts'
import { baseWords, translatedWords } from './dataset-words.ts'
import { type ContentFolder, readText } from './read-text.ts'
import type { Sources } from './schema-registry.ts'
import { readYamlFile, type YamlFile } from './yaml-file.ts'

/** What reading one dataset needs. */
export interface DatasetJob {
  readonly folder: ContentFolder
  readonly files: readonly string[]
  readonly id: string
  readonly file: YamlFile<DatasetFile>
  readonly vocabulary: Vocabulary
  readonly vocabularies: Vocabularies
  readonly sources: Sources
  readonly problems: Problems
}

/** Reads the table and the words that belong to a descriptor, and checks them. Undefined when there is no table. */
export function readDataset(job: DatasetJob): Dataset | undefined {
  const { id, file, vocabulary, sources, problems } = job
  const { period, key, chart } = file.data
  const fields = file.data.fields.map((field) => toField(field, file.data, vocabulary))
  const rows = readCsv(job, fields)
  if (!rows) return undefined
  checkRows(csvName(job), rows, file.data, problems)
  checkUnusedSources(file, rows, problems)
  return {
    ...{ id, file: file.file, period, key, chart, fields },
    rows: rows.map(({ row }) => row),
    sources: citeSources(file.data.sources, sources),
    words: readWords(job),
  }
}

function csvName({ folder, id }: DatasetJob): string {
  return `${folder.name}/data/${id}.csv`
}

function readCsv(job: DatasetJob, fields: readonly Field[]): PlacedRow[] | undefined {
  const path = `data/${job.id}.csv`
  if (!job.files.includes(path)) {
    job.problems.add({ file: csvName(job) }, 'is missing', `add the table that ${job.file.file} describes`)
    return undefined
  }
  const text = readText(job.folder, path, job.problems)
  return text === undefined ? undefined : readRows(csvName(job), text, fields, job.problems)
}

function toField(
  field: DatasetFile['fields'][number],
  { sources }: DatasetFile,
  { publishers, lists }: Vocabulary,
): Field {
  const { name, type, unit, list, values, optional } = field
  const codes = {
    publisher: () => Object.keys(publishers),
    source: () => sources.map(({ key }) => key),
    code: () => Object.keys(values ?? lists[list ?? ''] ?? {}),
  }
  const known = type === 'publisher' || type === 'source' || type === 'code' ? codes[type]() : undefined
  return { name, type, required: !optional, ...(unit && { unit }), ...(known && { codes: known }) }
}

function readWords({
  folder,
  files,
  id,
  file,
  vocabularies,
  problems,
}: DatasetJob): Partial<Record<Locale, DatasetWords>> {
  const editions = LOCALES.flatMap((locale) => {
    const vocabulary = vocabularies[locale]
    const path = `${dataFolder(locale)}/${id}.yml`
    if (!vocabulary) return []
    if (!files.includes(path)) {
      const remedy = `translate the words of ${file.file}; until then this edition does not show the dataset`
      problems.add({ file: `${folder.name}/${path}` }, 'is missing', remedy, 'warning')
      return []
    }
    if (locale === SOURCE_LOCALE) return [[locale, baseWords(file.data, vocabulary)]]
    const words = readYamlFile(folder, path, datasetWordsSchema, problems)
    return words ? [[locale, translatedWords(file, words, vocabulary, problems)]] : []
  })
  return Object.fromEntries(editions)
}

function checkUnusedSources({ data, at }: YamlFile<DatasetFile>, rows: readonly PlacedRow[], problems: Problems): void {
  const columns = data.fields.filter(({ type }) => type === 'source').map(({ name }) => name)
  const used = new Set(rows.flatMap(({ row }) => columns.flatMap((name) => String(row[name] ?? '').split(' '))))
  data.sources.forEach(({ key }, index) => {
    if (!used.has(key))
      problems.add(
        at('sources', index, 'key'),
        `“${key}” is named by no row`,
        'remove it, or name it in the row it belongs to',
        'warning',
      )
  })
}
