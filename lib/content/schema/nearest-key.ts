import { distance } from 'fastest-levenshtein'
import type { Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'

/** What to write instead of a key that is not known: the one it is most like, else `otherwise`. */
export function nearestKey(key: string, known: readonly string[], otherwise: string): string {
  const [near] = known.map((name) => ({ name, far: distance(name, key) })).sort((a, b) => a.far - b.far)
  return near && near.far <= Math.max(2, key.length / 4) ? `did you mean ${near.name}?` : otherwise
}

/** Checks that an edition has words for exactly the keys the base file has; a key that only differs is one fault. */
export function checkSameKeys(
  base: { readonly file: string; readonly keys: readonly string[] },
  { file, found, path }: { file: Pick<YamlFile<unknown>, 'at'>; found: object; path: PropertyKey[] },
  problems: Problems,
): void {
  const missing = base.keys.filter((key) => !Object.hasOwn(found, key))
  const unknown = Object.keys(found).filter((key) => !base.keys.includes(key))
  const lacks = `has no words for ${missing.join(', ')}`
  const names = `names what ${base.file} does not have: ${unknown.join(', ')}`
  if (missing.length > 0 && unknown.length > 0)
    problems.add(file.at(...path), `${lacks}, and ${names}`, 'write the same keys in both files')
  else if (missing.length > 0) problems.add(file.at(...path), lacks, `add a line for each, as in ${base.file}`)
  else if (unknown.length > 0) problems.add(file.at(...path), names, 'remove it, or add the key there')
}
