/** The datasets and figures the site really has. */
import { hash } from 'node:crypto'
import { loadDatasets } from '../../../lib/content/numbers/dataset.ts'
import type { LocalDataset } from '../../../lib/content/numbers/dataset-types.ts'
import { loadVocabularies } from '../../../lib/content/numbers/dataset-vocabulary.ts'
import { loadFigures } from '../../../lib/content/numbers/figures.ts'
import { Problems } from '../../../lib/content/read/content-error.ts'
import { readYamlFile } from '../../../lib/content/read/yaml-file.ts'
import { sourcesSchema } from '../../../lib/content/schema/schema-registry.ts'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'

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

/** The checksum in hexadecimal, as files of datasets are given it. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
