import type { Problems } from './content-error.ts'
import type { Vocabulary } from './dataset-schema.ts'
import type { Dataset } from './dataset-types.ts'
import type { FigureFile, FiguresFile, FigureWordsFile } from './figures-schema.ts'
import { nearestKey } from './nearest-key.ts'
import type { Sources } from './schema-registry.ts'
import type { YamlFile } from './yaml-file.ts'

export interface KnownKeys {
  readonly sources: Sources
  readonly vocabulary: Vocabulary
  readonly datasets: readonly Dataset[]
  /** Ids of all datasets there are, those with errors as well. */
  readonly datasetIds: readonly string[]
}

/** Checks every key a figure names, its percentage, and that its dataset really holds its value. */
export function checkFigures(file: YamlFile<FiguresFile>, known: KnownKeys, problems: Problems): void {
  const { units, publishers, lists } = known.vocabulary
  for (const [id, figure] of Object.entries(file.data)) {
    const need = (path: PropertyKey[], key: string, keys: object, list: string) => {
      if (!Object.hasOwn(keys, key))
        problems.add(
          file.at(id, ...path),
          `“${key}” is not known`,
          nearestKey(key, Object.keys(keys), `use a key of ${list}: ${Object.keys(keys).slice(0, 20).join(', ')}`),
        )
    }
    need(['unit'], figure.unit, units, 'units in content/data/vocabulary.yml')
    need(['place'], figure.place, lists['place'] ?? {}, 'lists, place in content/data/vocabulary.yml')
    need(
      ['population'],
      figure.population,
      lists['population'] ?? {},
      'lists, population in content/data/vocabulary.yml',
    )
    for (const [path, statement] of statements(figure)) {
      need([...path, 'publisher'], statement.publisher, publishers, 'publishers in content/data/vocabulary.yml')
      statement.sources.forEach((key, index) => {
        if (!known.sources[key])
          problems.add(
            file.at(id, ...path, 'sources', index),
            `“${key}” is not known`,
            nearestKey(key, Object.keys(known.sources), 'use a key of content/sources.yml'),
          )
      })
    }
    checkPercent(id, figure, file, problems)
    checkDataset(id, figure, file, known, problems)
  }
}

function statements(figure: FigureFile): [PropertyKey[], { publisher: string; sources: string[] }][] {
  return [
    [[], figure],
    ...figure.competing.map((value, index): [PropertyKey[], typeof value] => [['competing', index], value]),
  ]
}

function checkPercent(
  id: string,
  { unit, value }: FigureFile,
  { at }: YamlFile<FiguresFile>,
  problems: Problems,
): void {
  const numbers = typeof value === 'number' ? [value] : [value.from, value.to]
  if (unit !== 'percent' || numbers.every((number) => number >= 0 && number <= 100)) return
  problems.add(at(id, 'value'), 'is no percentage', 'write a number from 0 to 100, or another unit')
}

function checkDataset(
  id: string,
  figure: FigureFile,
  { at }: YamlFile<FiguresFile>,
  { datasets, datasetIds }: KnownKeys,
  problems: Problems,
): void {
  if (!figure.dataset) return
  const dataset = datasets.find((candidate) => candidate.id === figure.dataset)
  if (!datasetIds.includes(figure.dataset)) {
    problems.add(
      at(id, 'dataset'),
      `“${figure.dataset}” is not a dataset`,
      nearestKey(figure.dataset, datasetIds, `write one of: ${datasetIds.join(', ')}`),
    )
  }
  if (!dataset) return
  const holds = dataset.rows.some((row) => dataset.fields.some(({ name, unit }) => unit && row[name] === figure.value))
  if (holds) return
  problems.add(
    at(id, 'value'),
    `is not in the dataset ${dataset.id}`,
    'correct the figure or the dataset, so that both say the same',
  )
}

/** Checks that an edition translates what the base file says, no more and no less. A figure it lacks is a warning. */
export function checkFigureWords(
  base: YamlFile<FiguresFile>,
  words: YamlFile<FigureWordsFile>,
  problems: Problems,
): void {
  const missing = Object.keys(base.data).filter((id) => !words.data[id])
  if (missing.length > 0)
    problems.add(
      { file: words.file },
      `has no words for ${missing.join(', ')}`,
      'translate them; until then this edition does not show them',
      'warning',
    )
  for (const [id, { caveat, competing, revisions }] of Object.entries(words.data)) {
    const figure = base.data[id]
    if (!figure) {
      problems.add(
        words.at(id),
        `is not a figure of ${base.file}`,
        nearestKey(id, missing, 'remove it, or correct its id'),
      )
      continue
    }
    const differs = (field: 'competing' | 'revisions', count: number) => {
      if (count !== figure[field].length)
        problems.add(
          words.at(id, field),
          `are ${count}; ${base.file} has ${figure[field].length}`,
          'translate each, in the same order',
        )
    }
    differs('competing', competing.length)
    differs('revisions', revisions.length)
    if (!caveat !== !figure.caveat)
      problems.add(
        words.at(id, 'caveat'),
        caveat ? 'has no original' : 'is missing',
        `say what ${base.file} says, no more and no less`,
      )
  }
}
