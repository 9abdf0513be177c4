/** Reads content/data: one CSV file and one descriptor a dataset, with the words of every edition. */
import { SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import { type ContentFolder, listFiles } from '../read/read-text.ts'
import { readYamlFile } from '../read/yaml-file.ts'
import type { Sources } from '../schema/schema-registry.ts'
import { readDataset } from './dataset-read.ts'
import { checkNotAdditive, checkReferences } from './dataset-references.ts'
import { datasetSchema } from './dataset-schema.ts'
import type { Dataset } from './dataset-types.ts'
import type { Vocabularies } from './dataset-vocabulary.ts'

/** Ids of all datasets that have a descriptor, in their order, those with errors as well. */
export function datasetIds(files: readonly string[]): string[] {
  return files.flatMap((path) => /^data\/(?!vocabulary\.yml$)([^/]+)\.yml$/.exec(path)?.[1] ?? [])
}

/** Reads and checks every dataset, in the order of their ids. What is wrong goes to `problems`; a dataset with an error is left out. */
export function loadDatasets(
  folder: ContentFolder,
  sources: Sources,
  vocabularies: Vocabularies,
  problems: Problems,
): Dataset[] {
  const vocabulary = vocabularies[SOURCE_LOCALE]
  const files = listFiles(folder)
  const ids = datasetIds(files)
  reportStrays(folder.name, files, ids, problems)
  if (!vocabulary) return []
  const loaded = ids.flatMap((id) => {
    const file = readYamlFile(folder, `data/${id}.yml`, datasetSchema, problems)
    return file ? [{ id, file }] : []
  })
  for (const { file } of loaded) checkNotAdditive(file, ids, problems)
  return loaded.flatMap(({ id, file }) => {
    const before = problems.errors().length
    checkReferences(id, file, vocabulary, sources, problems)
    // A table is only wrong by a descriptor that is right.
    if (problems.errors().length > before) return []
    const dataset = readDataset(id, file, { folder, files, vocabulary, vocabularies, sources, problems })
    return problems.errors().length === before && dataset ? [dataset] : []
  })
}

/** A table without a descriptor, or a translation of nothing, would silently not appear. */
function reportStrays(folder: string, files: readonly string[], ids: readonly string[], problems: Problems): void {
  for (const path of files) {
    const [, edition, name = ''] = /^(?:([a-z-]+)\/)?data\/([^/]+)\.(?:csv|yml)$/.exec(path) ?? []
    const at = { file: `${folder}/${path}` }
    if (!name) continue
    if (edition === SOURCE_LOCALE || (edition && path.endsWith('.csv')))
      problems.add(at, 'is where nothing is read', `put it into ${folder}/data`)
    else if (name !== 'vocabulary' && !ids.includes(name))
      problems.add(at, 'has no descriptor', `add ${folder}/data/${name}.yml, or correct the name`)
  }
}
