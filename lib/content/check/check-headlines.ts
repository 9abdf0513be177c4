import { foldText } from '../../text/normalise.ts'
import type { Entry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'

/** Checks how headlines are written, that no two texts of a kind share one, and that releases say where and whence. */
export function checkHeadlines(entries: readonly Entry[], problems: Problems): void {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const fault = faultOfHeadline(entry.data.title)
    if (fault) problems.add(atField(entry, 'title'), fault.problem, fault.remedy, 'warning')
    checkRelease(entry, problems)
    const key = `${entry.locale} ${entry.type} ${foldText(entry.data.title)}`
    const other = first.get(key)
    if (other)
      problems.add(
        atField(entry, 'title'),
        `is also the headline of ${other.file}`,
        'say in one of them what the other does not, such as the place or the month',
      )
    else first.set(key, entry)
  }
}

/** What is wrong with how a headline is written. */
export function faultOfHeadline(title: string): { problem: string; remedy: string } | undefined {
  if (/[^.]\.$/.test(title)) return { problem: 'ends with a full stop', remedy: 'delete it; a headline has none' }
  if (title === title.toUpperCase() && /\p{Lu}[^\p{L}]*\p{Lu}{3}/u.test(title) && /\s/.test(title))
    return {
      problem: 'is all in capitals',
      remedy: 'write it as you would write a sentence; capitals are slow to read',
    }
  return undefined
}

function checkRelease(entry: Entry, problems: Problems): void {
  if (entry.type !== 'news' || entry.data.kind !== 'press-release') return
  // Where the day of a release is not known, nor is the place it was sent from.
  if (!entry.data.place && entry.data.dateMeaning !== 'estimated')
    problems.add(
      atField(entry, 'place'),
      'is missing. A press release begins with the place it is sent from',
      'add a line “place: …” with a place of content/taxonomy.yml',
      'warning',
    )
  if (entry.data.sources.length === 0)
    problems.add(
      atField(entry, 'sources'),
      'are missing. A press release says where its facts come from',
      'add a line “sources: […]” with keys of content/sources.yml',
      'warning',
    )
}
