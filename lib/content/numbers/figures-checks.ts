import type { Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import type { Sources } from '../schema/schema-registry.ts'
import type { Vocabulary } from './dataset-schema.ts'
import type { Dataset } from './dataset-types.ts'
import type { FigureFile, FiguresFile, FigureWordsFile } from './figures-schema.ts'

interface KnownKeys {
  readonly sources: Sources
  readonly vocabulary: Vocabulary
  readonly datasets: readonly Dataset[]
  /** Ids of all datasets there are, those with errors as well. */
  readonly datasetIds: readonly string[]
}

/** Checks every key a figure names, its percentage, and that its dataset really holds its value. */
export function checkFigures({ data, at }: YamlFile<FiguresFile>, known: KnownKeys, problems: Problems): void {
  for (const [id, figure] of Object.entries(data)) {
    const add = (path: readonly PropertyKey[], problem: string, remedy: string) =>
      problems.add(at(id, ...path), problem, remedy)
    checkKeys(figure, known, add)
    checkValue(figure, known, add)
  }
}

type Add = (path: readonly PropertyKey[], problem: string, remedy: string) => void

function checkKeys(figure: FigureFile, { sources, vocabulary }: KnownKeys, add: Add): void {
  const { units, publishers, lists } = vocabulary
  const need = (path: readonly PropertyKey[], key: string, known: object, list: string) => {
    const keys = Object.keys(known)
    const words = `use a key of ${list} in content/data/vocabulary.yml: ${keys.slice(0, 20).join(', ')}`
    if (!keys.includes(key)) add(path, `“${key}” is not known`, nearestKey(key, keys, words))
  }
  need(['unit'], figure.unit, units, 'units')
  for (const list of ['place', 'population'] as const) need([list], figure[list], lists[list] ?? {}, `lists, ${list}`)
  const competing = figure.competing.map((value, index) => ({ path: ['competing', index], ...value }))
  for (const { path, publisher, sources: named } of [{ path: [], ...figure }, ...competing]) {
    need([...path, 'publisher'], publisher, publishers, 'publishers')
    for (const [index, key] of named.entries()) {
      if (sources[key]) continue
      const remedy = nearestKey(key, Object.keys(sources), 'use a key of content/sources.yml')
      add([...path, 'sources', index], `“${key}” is not known`, remedy)
    }
  }
}

function checkValue({ unit, value, dataset: id }: FigureFile, { datasets, datasetIds }: KnownKeys, add: Add): void {
  const numbers = typeof value === 'number' ? [value] : [value.from, value.to]
  if (unit === 'percent' && numbers.some((number) => number < 0 || number > 100))
    add(['value'], 'is no percentage', 'write a number from 0 to 100, or another unit')
  if (!id) return
  if (!datasetIds.includes(id)) {
    const remedy = nearestKey(id, datasetIds, `write one of: ${datasetIds.join(', ')}`)
    add(['dataset'], `“${id}” is not a dataset`, remedy)
  }
  const dataset = datasets.find((candidate) => candidate.id === id)
  const measures = dataset?.fields.filter((field) => field.unit)
  if (dataset?.rows.some((row) => measures?.some(({ name }) => row[name] === value)) === false)
    add(['value'], `is not in the dataset ${id}`, 'correct the figure or the dataset, so that both say the same')
}

/** Checks that an edition translates what the base file says, no more and no less. A figure it lacks is a warning. */
export function checkFigureWords(
  base: YamlFile<FiguresFile>,
  words: YamlFile<FigureWordsFile>,
  problems: Problems,
): void {
  const missing = Object.keys(base.data).filter((id) => !words.data[id])
  if (missing.length > 0) {
    const remedy = 'translate them; until then this edition does not show them'
    problems.add({ file: words.file }, `has no words for ${missing.join(', ')}`, remedy, 'warning')
  }
  for (const [id, own] of Object.entries(words.data)) {
    const figure = base.data[id]
    if (!figure) {
      const remedy = nearestKey(id, missing, 'remove it, or correct its id')
      problems.add(words.at(id), `is not a figure of ${base.file}`, remedy)
      continue
    }
    for (const field of ['competing', 'revisions'] as const) {
      const problem = `are ${own[field].length}; ${base.file} has ${figure[field].length}`
      if (own[field].length !== figure[field].length)
        problems.add(words.at(id, field), problem, 'translate each, in the same order')
    }
    if (!own.caveat === !figure.caveat) continue
    const problem = own.caveat ? 'has no original' : 'is missing'
    problems.add(words.at(id, 'caveat'), problem, `say what ${base.file} says, no more and no less`)
  }
}
