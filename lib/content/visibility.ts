import type { Entry } from './entries/entry.ts'

/** The one rule of who may see an entry: not a draft, and its embargo has passed at `now`. */
export function isPublic(entry: Pick<Entry, 'data'>, now: Date): boolean {
  const { draft, embargoUntil } = entry.data
  return !draft && (embargoUntil === undefined || embargoUntil <= now)
}
