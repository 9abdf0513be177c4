import { z } from 'zod'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { readOptionalYaml } from '../read/yaml-file.ts'
import { text } from '../schema/schema-fields.ts'

const synonymsSchema = z.array(z.array(text).min(2, 'has one name only. Write two or more names of one thing'))

/** content/synonyms.yml: groups of names for one thing, for the search; none where there is no file. */
export function readSynonymGroups(folder: ContentFolder, problems: Problems): readonly (readonly string[])[] {
  return readOptionalYaml(folder, 'synonyms.yml', synonymsSchema, problems)?.data ?? []
}
