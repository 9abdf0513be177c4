import type { Sources } from '../schema/schema-registry.ts'
import type { CitedSource } from './dataset-types.ts'

/** Sources with what a reader needs to find them. A key that content/sources.yml does not have is left out: it is an error elsewhere. */
export function citeSources(keys: readonly Pick<CitedSource, 'key' | 'recorded'>[], sources: Sources): CitedSource[] {
  return keys.flatMap(({ key, recorded }) => {
    const source = sources[key]
    if (!source) return []
    const { title, publisher, url, note, lang } = source
    return [{ key, recorded, title, publisher, ...(url && { url }), ...(note && { note }), ...(lang && { lang }) }]
  })
}
