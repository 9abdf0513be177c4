/** One dataset from its files: descriptor, table, words. */

import type { Problems } from '../read/content-error.ts'
import { readText } from '../read/read-text.ts'
import type { YamlFile } from '../read/yaml-file.ts'
import { citeSources } from './cite-sources.ts'
import { checkRows } from './dataset-checks.ts'
import { type PlacedRow, readRows } from './dataset-rows.ts'
import type { DatasetFile, Vocabulary } from './dataset-schema.ts'
import type { Dataset, Field } from './dataset-types.ts'
import { type DatasetContext, readEditions } from './dataset-words.ts'

/** Reads the table and the words that belong to a descriptor, and checks them. Undefined when there is no table. */
export function readDataset(id: string, file: YamlFile<DatasetFile>, context: DatasetContext): Dataset | undefined {
  const { folder, files, problems, sources, vocabulary } = context
  const { period, key, chart } = file.data
  const fields = file.data.fields.map((field) => toField(field, file.data, vocabulary))
  const path = `data/${id}.csv`
  const table = `${folder.name}/${path}`
  if (!files.includes(path))
    return problems.add({ file: table }, 'is missing', `add the table that ${file.file} describes`)
  const text = readText(folder, path, problems)
  const placed = text === undefined ? undefined : readRows(table, text, fields, problems)
  if (!placed) return undefined
  checkRows(table, placed, file.data, problems)
  checkUnusedSources(file, placed, problems)
  const rows = placed.map(({ row }) => row)
  const wordless = { id, period, key, chart, fields, rows, sources: citeSources(file.data.sources, sources) }
  return { id, fields, rows, editions: readEditions(context, file, wordless) }
}

function toField(
  { name, type, unit, list, values, optional }: DatasetFile['fields'][number],
  { sources }: DatasetFile,
  { publishers, lists }: Vocabulary,
): Field {
  const known: Partial<Record<Field['type'], object>> = {
    publisher: publishers,
    source: Object.fromEntries(sources.map(({ key }) => [key, key])),
    code: values ?? lists[list ?? ''] ?? {},
  }
  const codes = known[type]
  return {
    ...{ name, type, required: !optional, ...(unit && { unit }), ...(list && { list }) },
    ...(codes && { codes: Object.keys(codes) }),
  }
}

function checkUnusedSources({ data, at }: YamlFile<DatasetFile>, rows: readonly PlacedRow[], problems: Problems): void {
  const columns = data.fields.filter(({ type }) => type === 'source').map(({ name }) => name)
  const used = new Set(rows.flatMap(({ row }) => columns.flatMap((name) => String(row[name] ?? '').split(' '))))
  for (const [index, { key }] of data.sources.entries()) {
    if (used.has(key)) continue
    const remedy = 'remove it, or name it in the row it belongs to'
    problems.add(at('sources', index, 'key'), `“${key}” is named by no row`, remedy, 'warning')
  }
}
