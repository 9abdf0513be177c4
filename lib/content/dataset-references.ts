/** What the descriptor of a dataset names: columns, units, lists, sources, other datasets. */
import type { Problems } from './content-error.ts'
import type { DatasetFile, Vocabulary } from './dataset-schema.ts'
import type { FieldType } from './dataset-types.ts'
import { nearestKey } from './nearest-key.ts'
import type { Sources } from './schema-registry.ts'
import type { YamlFile } from './yaml-file.ts'

const NUMBERS: readonly FieldType[] = ['integer', 'number']

/** Checks every name in a descriptor. */
export function checkReferences(
  id: string,
  file: YamlFile<DatasetFile>,
  vocabulary: Vocabulary,
  sources: Sources,
  problems: Problems,
): void {
  const { data, at } = file
  if (data.name !== id)
    problems.add(at('name'), `is “${data.name}”, but the file is called ${id}.yml`, `write name: ${id}`)
  if (!vocabulary.licences[data.licence])
    problems.add(
      at('licence'),
      `“${data.licence}” is not known`,
      `write one of: ${Object.keys(vocabulary.licences).join(', ')}`,
    )
  data.sources.forEach(({ key }, index) => {
    if (!sources[key])
      problems.add(
        at('sources', index, 'key'),
        `“${key}” is not known`,
        nearestKey(key, Object.keys(sources), 'use a key of content/sources.yml'),
      )
  })
  checkFields(file, vocabulary, problems)
  checkColumns(file, problems)
}

function checkFields({ data, at }: YamlFile<DatasetFile>, { units, lists }: Vocabulary, problems: Problems): void {
  data.fields.forEach(({ unit, list }, index) => {
    if (unit && !units[unit])
      problems.add(
        at('fields', index, 'unit'),
        `“${unit}” is not known`,
        `write one of: ${Object.keys(units).join(', ')}`,
      )
    if (list && !lists[list])
      problems.add(
        at('fields', index, 'list'),
        `“${list}” is not known`,
        `write one of: ${Object.keys(lists).join(', ')}`,
      )
  })
  if (!data.fields.some(({ type }) => type === 'source')) {
    problems.add(at('fields'), 'have no column of type source', 'add one: every row names where its numbers were found')
  }
}

function checkColumns({ data, at }: YamlFile<DatasetFile>, problems: Problems): void {
  const types = new Map(data.fields.map(({ name, type }) => [name, type]))
  const lists = new Map(data.fields.map(({ name, list }) => [name, list]))
  const need = (
    path: PropertyKey[],
    names: readonly (string | undefined)[],
    fits: (name: string) => boolean,
    kind: string,
  ) => {
    for (const name of names) {
      if (name === undefined || (types.has(name) && fits(name))) continue
      problems.add(
        at(...path),
        `“${name}” is not ${kind} of this dataset`,
        `columns are: ${[...types.keys()].join(', ')}`,
      )
    }
  }
  const numeric = (name: string) => NUMBERS.includes(types.get(name) ?? 'code')
  const { chart, checks } = data
  need(['key'], data.key, () => true, 'a column')
  if (chart.kind === 'lines')
    need(['chart', 'category'], chart.category.slice(0, 1), (name) => types.get(name) === 'date', 'a column of days')
  else need(['chart', 'category'], chart.category, () => true, 'a column')
  need(['chart', 'values'], chart.values, numeric, 'a column of numbers')
  need(['chart', 'total'], [chart.total], numeric, 'a column of numbers')
  need(['chart', 'series'], [chart.series], (name) => /code|publisher/.test(types.get(name) ?? ''), 'a column of codes')
  need(['chart', 'period'], [chart.period], (name) => types.get(name) === 'period', 'a column of periods')
  for (const role of ['approximation', 'coverage', 'drawn'] as const) {
    need(['chart', role], [chart[role]], (name) => lists.get(name) === role, `a column with \`list: ${role}\``)
  }
  checks.sums.forEach(({ parts, total }, index) => {
    need(['checks', 'sums', index], [...parts, total], numeric, 'a column of numbers')
  })
  checks.running.forEach(({ start, end, amount, running }, index) => {
    need(['checks', 'running', index], [amount, running], numeric, 'a column of numbers')
    need(['checks', 'running', index], [start, end], (name) => types.get(name) === 'date', 'a column of days')
  })
}

/** Checks that datasets name each other rightly; `ids`: all that have a file. */
export function checkNotAdditive(
  files: readonly YamlFile<DatasetFile>[],
  ids: readonly string[],
  problems: Problems,
): void {
  for (const { data, at } of files) {
    data.notAdditiveWith.forEach(({ dataset }, index) => {
      if (ids.includes(dataset) && dataset !== data.name) return
      problems.add(
        at('notAdditiveWith', index, 'dataset'),
        `“${dataset}” is not another dataset`,
        `write one of: ${ids.filter((id) => id !== data.name).join(', ')}`,
      )
    })
  }
}
