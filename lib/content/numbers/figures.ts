/** Reads content/figures.yml with the words of every edition. */
import { LOCALES, SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import { type ContentFolder, listFiles } from '../read/read-text.ts'
import { readYamlFile } from '../read/yaml-file.ts'
import type { Sources } from '../schema/schema-registry.ts'
import { datasetIds } from './dataset.ts'
import type { Dataset } from './dataset-types.ts'
import type { Vocabularies } from './dataset-vocabulary.ts'
import { checkFigures, checkFigureWords } from './figures-checks.ts'
import {
  type FigureFile,
  type FiguresFile,
  type FigureWordsFile,
  figuresSchema,
  figureWordsSchema,
} from './figures-schema.ts'
import type { Figure } from './figures-types.ts'
import { type FigureWords, formatFigure } from './format-figure.ts'

interface FigureContext {
  readonly sources: Sources
  readonly vocabularies: Vocabularies
  readonly datasets: readonly Dataset[]
}

/** Reads and checks every key figure, in the order of the file. A folder without the file has none. */
export function loadFigures(
  folder: ContentFolder,
  { sources, vocabularies, datasets }: FigureContext,
  problems: Problems,
): Figure[] {
  const files = listFiles(folder)
  const vocabulary = vocabularies[SOURCE_LOCALE]
  if (!vocabulary || !files.includes('figures.yml')) return []
  const base = readYamlFile(folder, 'figures.yml', figuresSchema, problems)
  if (!base) return []
  const before = problems.errors().length
  checkFigures(base, { sources, vocabulary, datasets, datasetIds: datasetIds(files) }, problems)
  const editions = LOCALES.flatMap((locale) => {
    if (locale === SOURCE_LOCALE) return [{ locale, figures: baseWords(base.data) }]
    const path = `${locale}/figures.yml`
    const words = files.includes(path) ? readYamlFile(folder, path, figureWordsSchema, problems) : undefined
    if (!words) return []
    checkFigureWords(base, words, problems)
    return [{ locale, figures: words.data }]
  })
  if (problems.errors().length > before) return []
  return Object.entries(base.data).map(([id, figure]) => {
    const inWords = editions.flatMap(({ locale, figures }) => {
      const [own, words] = [vocabularies[locale], figures[id]]
      return own && words ? [{ locale, words, vocabulary: own }] : []
    })
    return toFigure(id, figure, inWords, sources)
  })
}

/** The words of the edition originals are written in: they stand beside the values. */
function baseWords(figures: FiguresFile): FigureWordsFile {
  const words = Object.entries(figures).map(([id, { title, definition, caveat, competing, revisions }]) => [
    id,
    {
      ...{ title, definition, caveat },
      competing: competing.map(({ why }) => why),
      revisions: revisions.map(({ reason }) => reason),
    },
  ])
  return Object.fromEntries(words)
}

function toFigure(id: string, figure: FigureFile, editions: readonly FigureWords[], sources: Sources): Figure {
  const { unit, value, competing, revisions } = figure
  return {
    ...{ id, unit, amounts: [value, ...[...competing, ...revisions].map((other) => other.value)] },
    nouns: editions.flatMap(({ vocabulary }) => vocabulary.units[unit]?.counted.replace('{n}', '').trim() || []),
    editions: Object.fromEntries(
      editions.map((edition) => [edition.locale, formatFigure(id, figure, edition, sources)]),
    ),
  }
}
