import { ContentError, Problems } from '../lib/content/content-error.ts'
import type { Redirects } from '../lib/content/entry.ts'
import { contentFolder } from '../lib/content/load.ts'
import { redirectsSchema } from '../lib/content/redirects.ts'
import { readYamlFile } from '../lib/content/yaml-file.ts'

/** What editors wrote about old addresses, without reading the rest of the content. Throws ContentError. */
export function readRedirects(): Redirects {
  const problems = new Problems()
  const file = readYamlFile(contentFolder(), 'redirects.yml', redirectsSchema, problems)
  if (!file) throw new ContentError(problems.list)
  return file.data
}
