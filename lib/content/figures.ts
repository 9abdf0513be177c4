/** Reads content/figures.yml with the words of every edition. */
import { LOCALES, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { citeSources } from './cite-sources.ts'
import type { Problems } from './content-error.ts'
import type { Vocabulary } from './dataset-schema.ts'
import type { CitedSource, Dataset } from './dataset-types.ts'
import type { Vocabularies } from './dataset-vocabulary.ts'
import { unitWords } from './dataset-words.ts'
import { checkFigures, checkFigureWords } from './figures-checks.ts'
import {
  type FigureFile,
  type FiguresFile,
  type FigureWordsFile,
  figuresSchema,
  figureWordsSchema,
} from './figures-schema.ts'
import type { Figure, FigureWords } from './figures-types.ts'
import { type ContentFolder, listFiles } from './read-text.ts'
import type { Sources } from './schema-registry.ts'
import { readYamlFile, type YamlFile } from './yaml-file.ts'

export interface FigureContext {
  readonly sources: Sources
  readonly vocabularies: Vocabularies
  readonly datasets: readonly Dataset[]
}

/** Reads and checks every key figure, in the order of the file. A folder without the file has none. */
export function loadFigures(folder: ContentFolder, context: FigureContext, problems: Problems): Figure[] {
  const files = listFiles(folder)
  const vocabulary = context.vocabularies[SOURCE_LOCALE]
  if (!vocabulary || !files.includes('figures.yml')) return []
  const base = readYamlFile(folder, 'figures.yml', figuresSchema, problems)
  if (!base) return []
  const before = problems.errors().length
  checkFigures(base, { ...context, vocabulary, datasetIds: datasetIds(files) }, problems)
  const editions = readEditions(folder, files, base, problems)
  if (problems.errors().length > before) return []
  return Object.entries(base.data).map(([id, figure]) => toFigure(id, figure, editions, context))
}

function datasetIds(files: readonly string[]): string[] {
  return files.flatMap((path) => /^data\/(?!vocabulary)([^/]+)\.yml$/.exec(path)?.[1] ?? [])
}

type Editions = readonly { readonly locale: Locale; readonly words: FigureWordsFile }[]

function readEditions(
  folder: ContentFolder,
  files: readonly string[],
  base: YamlFile<FiguresFile>,
  problems: Problems,
): Editions {
  return LOCALES.flatMap((locale) => {
    if (locale === SOURCE_LOCALE) return [{ locale, words: baseWords(base.data) }]
    const path = `${locale}/figures.yml`
    const words = files.includes(path) ? readYamlFile(folder, path, figureWordsSchema, problems) : undefined
    if (!words) return []
    checkFigureWords(base, words, problems)
    return [{ locale, words: words.data }]
  })
}

function baseWords(figures: FiguresFile): FigureWordsFile {
  const words = Object.entries(figures).map(([id, { title, definition, caveat, competing, revisions }]) => [
    id,
    {
      title,
      definition,
      caveat,
      competing: competing.map(({ why }) => why),
      revisions: revisions.map(({ reason }) => reason),
    },
  ])
  return Object.fromEntries(words)
}

function toFigure(
  id: string,
  figure: FigureFile,
  editions: Editions,
  { sources, vocabularies }: FigureContext,
): Figure {
  const { value, approximation, unit, period, publisher, recorded, dataset, revisions } = figure
  const cite = (keys: readonly string[]): CitedSource[] =>
    citeSources(
      keys.map((key) => ({ key, recorded })),
      sources,
    )
  const words = editions.flatMap(({ locale, words: all }) => {
    const vocabulary = vocabularies[locale]
    const own = all[id]
    return vocabulary && own ? [[locale, figureWords(figure, own, vocabulary)]] : []
  })
  return {
    ...{ id, value, approximation, unit, period, publisher, recorded, ...(dataset && { dataset }) },
    sources: cite(figure.sources),
    competing: figure.competing.map(({ why: _, ...other }) => ({ ...other, sources: cite(other.sources) })),
    revisions: revisions.map(({ reason: _, ...old }) => old),
    words: Object.fromEntries(words),
  }
}

function figureWords(
  figure: FigureFile,
  words: FigureWordsFile[string],
  { lists, publishers, units }: Vocabulary,
): FigureWords {
  const unit = units[figure.unit] ?? { name: figure.unit, counted: '{n}' }
  return {
    ...words,
    place: lists['place']?.[figure.place] ?? '',
    population: lists['population']?.[figure.population] ?? '',
    unit: unitWords(figure.unit, unit),
    publishers,
  }
}
