import type { Entry } from '../entries/entry.ts'

/** A standing page that somebody should read again. */
export interface Review {
  readonly entry: Entry
  /** The day by which: 2027-05-22. */
  readonly due: string
  /** Who answers for the page. */
  readonly owner: string | undefined
  readonly isOverdue: boolean
}

const DAY = 86_400_000

/** Standing pages whose day of review has passed at `now`, and those for which it comes within `days`; the earliest first. */
export function listReviews(entries: readonly Entry[], now: Date, days: number): Review[] {
  const today = dayOf(now)
  const last = dayOf(new Date(now.getTime() + days * DAY))
  return entries
    .flatMap((entry): Review[] => {
      if (entry.type !== 'page' || !entry.data.reviewBy) return []
      const due = entry.data.reviewBy.latest
      return [{ entry, due, owner: entry.data.owner, isOverdue: due < today }]
    })
    .filter(({ due, isOverdue }) => isOverdue || due <= last)
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.entry.file.localeCompare(b.entry.file))
}

/** The list for staff, as Markdown. `days`: how far it looks ahead. */
export function renderReviews(reviews: readonly Review[], now: Date, days: number): string {
  const overdue = reviews.filter(({ isOverdue }) => isOverdue)
  const soon = reviews.filter(({ isOverdue }) => !isOverdue)
  return [
    '# Pages to be read again\n',
    `On ${dayOf(now)}: ${overdue.length} overdue, ${soon.length} due within ${days} days.\n`,
    ...section('Overdue', overdue),
    ...section('Due soon', soon),
    ...(reviews.length > 0
      ? ['Read the page, put right what is no longer so, then write the next day into `reviewBy`.']
      : []),
  ].join('\n')
}

function section(heading: string, reviews: readonly Review[]): string[] {
  if (reviews.length === 0) return []
  return [`## ${heading} (${reviews.length})\n`, ...reviews.map(item), '']
}

function item({ due, owner, entry }: Review): string {
  return `- ${due} · ${owner ?? 'nobody named as owner'} · ${entry.file}`
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
