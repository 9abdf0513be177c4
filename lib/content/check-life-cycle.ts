import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { listReviews } from './reviews.ts'

/** Warns of what time does to texts: embargoes that lie open in git, reviews that are overdue at `now`. */
export function checkLifeCycle(entries: readonly Entry[], now: Date, problems: Problems): void {
  for (const entry of entries) warnOfEmbargo(entry, now, problems)
  for (const { entry, due, owner } of listReviews(entries, now, 0).filter(({ isOverdue }) => isOverdue))
    problems.add(
      at(entry, 'reviewBy'),
      `was due on ${due}`,
      `ask ${owner ?? 'whoever answers for the page'} to read it again, then write the next day of review`,
      'warning',
    )
}

function warnOfEmbargo(entry: Entry, now: Date, problems: Problems): void {
  const { embargoUntil } = entry.data
  if (!embargoUntil || embargoUntil <= now) return
  problems.add(
    at(entry, 'embargoUntil'),
    'is still to come, but anybody can read this file where the branch is public',
    'move it to a branch of a private copy until the hour has come: content/README.md, “Not yet: drafts and embargoes”',
    'warning',
  )
}

function at(entry: Entry, field: string) {
  return { file: entry.file, ...entry.position([field]), field }
}
