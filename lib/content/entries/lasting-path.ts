import type { Entry } from './entry.ts'

/** What names a text for good, for identifiers: of a release its code, which stays when its address changes; else its address without the edition's prefix. */
export function lastingPath({ path, data }: Entry): string {
  return 'code' in data && data.code ? `/releases/${data.code}` : path
}
