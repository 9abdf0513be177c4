/** What the descriptor of a dataset names: columns, units, lists, sources, other datasets. */
import type { Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import type { Sources } from '../schema/schema-registry.ts'
import type { DatasetFile, Vocabulary } from './dataset-schema.ts'

/** Checks every name in a descriptor. */
export function checkReferences(
  id: string,
  file: YamlFile<DatasetFile>,
  { units, lists, licences }: Vocabulary,
  sources: Sources,
  problems: Problems,
): void {
  const { data, at } = file
  if (data.name !== id)
    problems.add(at('name'), `is “${data.name}”, but the file is called ${id}.yml`, `write name: ${id}`)
  const needOneOf = (known: object, name: string | undefined, ...path: PropertyKey[]) => {
    if (name && !Object.hasOwn(known, name))
      problems.add(at(...path), `“${name}” is not known`, `write one of: ${Object.keys(known).join(', ')}`)
  }
  needOneOf(licences, data.licence, 'licence')
  data.sources.forEach(({ key }, index) => {
    if (sources[key]) return
    const remedy = nearestKey(key, Object.keys(sources), 'use a key of content/sources.yml')
    problems.add(at('sources', index, 'key'), `“${key}” is not known`, remedy)
  })
  data.fields.forEach(({ unit, list }, index) => {
    needOneOf(units, unit, 'fields', index, 'unit')
    needOneOf(lists, list, 'fields', index, 'list')
  })
  if (!data.fields.some(({ type }) => type === 'source'))
    problems.add(at('fields'), 'have no column of type source', 'add one: every row names where its numbers were found')
  checkColumns(file, problems)
}

type FileField = DatasetFile['fields'][number]
type Kind = readonly [fits: (field: FileField) => boolean, words: string]

const ANY: Kind = [() => true, 'a column']
const NUMBERS: Kind = [({ type }) => type === 'integer' || type === 'number', 'a column of numbers']
const DAYS: Kind = [({ type }) => type === 'date', 'a column of days']
const CODES: Kind = [({ type }) => type === 'code' || type === 'publisher', 'a column of codes']
const PERIODS: Kind = [({ type }) => type === 'period', 'a column of periods']

function checkColumns({ data, at }: YamlFile<DatasetFile>, problems: Problems): void {
  const { chart, checks, fields } = data
  // Of two columns of one name the table would refuse the second.
  const columns = new Map(fields.map((field) => [field.name, field]))
  const need = (path: PropertyKey[], names: readonly (string | undefined)[], [fits, kind]: Kind) => {
    for (const name of names) {
      const field = columns.get(name ?? '')
      if (name === undefined || (field && fits(field))) continue
      const remedy = `columns are: ${[...columns.keys()].join(', ')}`
      problems.add(at(...path), `“${name}” is not ${kind} of this dataset`, remedy)
    }
  }
  need(['key'], data.key, ANY)
  if (chart.kind === 'lines') need(['chart', 'category'], chart.category.slice(0, 1), DAYS)
  else need(['chart', 'category'], chart.category, ANY)
  need(['chart', 'values'], chart.values, NUMBERS)
  need(['chart', 'total'], [chart.total], NUMBERS)
  need(['chart', 'series'], [chart.series], CODES)
  need(['chart', 'period'], [chart.period], PERIODS)
  for (const role of ['approximation', 'coverage', 'drawn'] as const)
    need(['chart', role], [chart[role]], [({ list }) => list === role, `a column with \`list: ${role}\``])
  checks.sums.forEach(({ parts, total }, index) => {
    need(['checks', 'sums', index], [...parts, total], NUMBERS)
  })
  checks.running.forEach(({ start, end, amount, running }, index) => {
    need(['checks', 'running', index], [amount, running], NUMBERS)
    need(['checks', 'running', index], [start, end], DAYS)
  })
}

/** Checks that a dataset names others rightly; `ids`: all that have a file. */
export function checkNotAdditive(
  { data, at }: YamlFile<DatasetFile>,
  ids: readonly string[],
  problems: Problems,
): void {
  const others = ids.filter((id) => id !== data.name)
  data.notAdditiveWith.forEach(({ dataset }, index) => {
    if (others.includes(dataset)) return
    const remedy = `write one of: ${others.join(', ')}`
    problems.add(at('notAdditiveWith', index, 'dataset'), `“${dataset}” is not another dataset`, remedy)
  })
}
