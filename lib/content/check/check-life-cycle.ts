import type { PartialDate } from '../../i18n/edtf.ts'
import { missionDay } from '../../i18n/format.ts'
import { listReviews } from '../authoring/reviews.ts'
import type { Entry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'

/** An embargo that ended longer ago was mistyped, or is forgotten. */
const EMBARGO_KEPT_DAYS = 90

/** Checks what time does to texts at `now`: days of publication to come, embargoes that lie open in git or are long past, withdrawn texts with their old headline, overdue reviews. */
export function checkLifeCycle(entries: readonly Entry[], now: Date, problems: Problems): void {
  for (const entry of entries) {
    checkPastDays(entry, now, problems)
    warnOfEmbargo(entry, now, problems)
    askForHeadline(entry, problems)
  }
  for (const { entry, due, owner } of listReviews(entries, now, 0).filter(({ isOverdue }) => isOverdue))
    problems.add(
      atField(entry, 'reviewBy'),
      `was due on ${due}`,
      `ask ${owner ?? 'whoever answers for the page'} to read it again, then write the next day of review`,
      'warning',
    )
}

/** What is told as done has a day that has come when the text appears: else it would stand above all others in lists and feeds. */
function checkPastDays(entry: Entry, now: Date, problems: Problems): void {
  const { embargoUntil, draft } = entry.data
  const appears = missionDay(embargoUntil && embargoUntil > now ? embargoUntil : now)
  for (const [path, date] of draft ? [] : pastDays(entry))
    if (date && date.earliest > appears)
      problems.add(
        atField(entry, ...path),
        'is still to come, but the text appears before it',
        'correct the date, or keep the text back until then with “embargoUntil” or “draft: true”',
      )
}

type DatedField = readonly [path: readonly (string | number)[], date: PartialDate | undefined]

function pastDays({ type, data }: Entry): DatedField[] {
  const listed = (field: 'corrections' | 'updates') =>
    data[field].map(({ date }, index): DatedField => [[field, index, 'date'], date])
  const published: DatedField[] = type === 'news' && data.dateMeaning !== 'event' ? [[['date'], data.date]] : []
  const checked: DatedField[] = type === 'page' ? [[['checkedOn'], data.checkedOn]] : []
  return [
    ...published,
    ...checked,
    ...listed('corrections'),
    ...listed('updates'),
    [['withdrawn', 'date'], data.withdrawn?.date],
  ]
}

function warnOfEmbargo(entry: Entry, now: Date, problems: Problems): void {
  const { embargoUntil } = entry.data
  if (!embargoUntil) return
  const daysPast = (now.getTime() - embargoUntil.getTime()) / 86_400_000
  if (daysPast > EMBARGO_KEPT_DAYS)
    problems.add(
      atField(entry, 'embargoUntil'),
      `ended more than ${EMBARGO_KEPT_DAYS} days ago: the text is public`,
      'take the line out; or, if the text should wait, correct the year',
      'warning',
    )
  if (daysPast < 0)
    problems.add(
      atField(entry, 'embargoUntil'),
      'is still to come, but anybody can read this file where the branch is public',
      'move it to a branch of a private copy until the hour has come: content/README.md, “Not yet: drafts and embargoes”',
      'warning',
    )
}

function askForHeadline(entry: Entry, problems: Problems): void {
  const { title, withdrawn } = entry.data
  if (!withdrawn || withdrawn.headline) return
  problems.add(
    { ...atField(entry, 'withdrawn'), field: 'withdrawn.headline' },
    `is missing: readers still see the headline “${title}”`,
    'write “headline: keep” below withdrawn if it may stay, or “headline: ” and the words to show instead',
    'warning',
  )
}
