/** The datasets and figures the site really has. */
import { Problems } from '../../lib/content/content-error.ts'
import { loadDatasets } from '../../lib/content/dataset.ts'
import type { LocalDataset } from '../../lib/content/dataset-types.ts'
import { loadVocabularies } from '../../lib/content/dataset-vocabulary.ts'
import { loadFigures } from '../../lib/content/figures.ts'
import { sourcesSchema } from '../../lib/content/schema-registry.ts'
import { readYamlFile } from '../../lib/content/yaml-file.ts'
import { LOCALES, type Locale } from '../../lib/i18n/locales.ts'

const folder = { root: 'content', name: 'content' }
const collected = new Problems()
const sources = readYamlFile(folder, 'sources.yml', sourcesSchema, collected)?.data ?? {}
const vocabularies = loadVocabularies(folder, collected)

export const datasets = loadDatasets(folder, sources, vocabularies, collected)
export const figures = loadFigures(folder, { sources, vocabularies, datasets }, collected)
export const problems = collected.list

/** A dataset in an edition; throws when the site does not have it. */
export function local(id: string, locale: Locale): LocalDataset {
  const found = datasets.find((candidate) => candidate.id === id)?.editions[locale]
  if (!found) throw new Error(`no dataset ${id} in ${locale}`)
  return found
}

/** Every dataset in every edition, for `describe.each`. */
export const EDITIONS: readonly (readonly [id: string, locale: Locale])[] = datasets.flatMap(({ id }) =>
  LOCALES.map((locale) => [id, locale] as const),
)
