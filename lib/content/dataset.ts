/** Reads content/data: one CSV file and one descriptor a dataset, with the words of every edition. */
import { SOURCE_LOCALE } from '../i18n/locales.ts'
import type { Problems } from './content-error.ts'
import { readDataset } from './dataset-read.ts'
import { checkNotAdditive, checkReferences } from './dataset-references.ts'
import { datasetSchema } from './dataset-schema.ts'
import type { Dataset } from './dataset-types.ts'
import type { Vocabularies } from './dataset-vocabulary.ts'
import { type ContentFolder, listFiles } from './read-text.ts'
import type { Sources } from './schema-registry.ts'
import { readYamlFile } from './yaml-file.ts'

/** Reads and checks every dataset, in the order of their ids. What is wrong goes to `problems`; a dataset with an error is left out. */
export function loadDatasets(
  folder: ContentFolder,
  sources: Sources,
  vocabularies: Vocabularies,
  problems: Problems,
): Dataset[] {
  const files = listFiles(folder)
  const vocabulary = vocabularies[SOURCE_LOCALE]
  const descriptors = files.filter((path) => /^data\/[^/]+\.yml$/.test(path) && path !== 'data/vocabulary.yml')
  reportStrays(folder, files, descriptors, problems)
  if (!vocabulary) return []
  const loaded = descriptors.flatMap((path) => {
    const file = readYamlFile(folder, path, datasetSchema, problems)
    return file ? [{ id: path.slice('data/'.length, -'.yml'.length), file }] : []
  })
  const ids = descriptors.map((path) => path.slice('data/'.length, -'.yml'.length))
  checkNotAdditive(
    loaded.map(({ file }) => file),
    ids,
    problems,
  )
  return loaded.flatMap(({ id, file }) => {
    const before = problems.errors().length
    checkReferences(id, file, vocabulary, sources, problems)
    // A table is only wrong by a descriptor that is right.
    if (problems.errors().length > before) return []
    const dataset = readDataset({ folder, files, id, file, vocabulary, vocabularies, sources, problems })
    return problems.errors().length === before && dataset ? [dataset] : []
  })
}

/** A table without a descriptor, or a translation of nothing, would silently not appear. */
function reportStrays(
  folder: ContentFolder,
  files: readonly string[],
  descriptors: readonly string[],
  problems: Problems,
): void {
  for (const path of files) {
    const [, edition, name = ''] = /^(?:([a-z-]+)\/)?data\/([^/]+)\.(?:csv|yml)$/.exec(path) ?? []
    if (!name) continue
    if (edition === SOURCE_LOCALE || (edition && path.endsWith('.csv'))) {
      problems.add({ file: `${folder.name}/${path}` }, 'is where nothing is read', `put it into ${folder.name}/data`)
      continue
    }
    if (name === 'vocabulary' || descriptors.includes(`data/${name}.yml`)) continue
    problems.add(
      { file: `${folder.name}/${path}` },
      'has no descriptor',
      `add ${folder.name}/data/${name}.yml, or correct the name`,
    )
  }
}
