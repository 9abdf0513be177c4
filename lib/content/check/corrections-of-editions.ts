import { foldText } from '../../text/normalise.ts'
import type { Entry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'

type Correction = Entry['data']['corrections'][number]

/** Corrections of facts in another edition of a text, of which this one has none of the same day; but for those that say that only the other was wrong. */
export function lackingCorrections(entry: Entry, other: Entry | undefined): Correction[] {
  if (!other || other.locale === entry.locale || entry.data.withdrawn) return []
  const days = new Set(entry.data.corrections.map(({ date }) => date.edtf))
  return other.data.corrections.filter(
    ({ kind, onlyHere, date }) => kind === 'fact' && !onlyHere && !days.has(date.edtf),
  )
}

/** Warns where a fact was put right in one edition of a text only, or beside a text that still says what was wrong. */
export function checkCorrections(entries: readonly Entry[], problems: Problems): void {
  const corrected = entries.filter(({ data }) => data.corrections.length > 0)
  for (const entry of corrected) warnOfOldWords(entry, problems)
  for (const entry of entries) {
    for (const other of corrected.filter(({ path }) => path === entry.path))
      for (const { date } of lackingCorrections(entry, other))
        problems.add(
          atField(entry, 'corrections'),
          `has none of ${date.edtf}, on which ${other.file} was corrected`,
          'correct it here too, with the same date; or write “onlyHere: true” there, if this edition was right',
          'warning',
        )
  }
}

/** Fewer letters, such as a bare number, may stand in another sentence for another thing; a number with a word does not. */
const TELLING = /^.{8}|\p{N}\P{L}*\s\p{L}/su

/** 20 people are not in 120 people. */
function hasWords(text: string, words: string): boolean {
  const around = text.split(words)
  return around.some((before, index) => {
    const after = around[index + 1]
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
  })
}

function warnOfOldWords(entry: Entry, problems: Problems): void {
  const { title, summary, corrections } = entry.data
  const text = foldText([title, summary, entry.body].join('\n'))
  corrections.forEach(({ was, now }, index) => {
    const isMended = !TELLING.test(was) || now.includes(was) || !hasWords(text, foldText(was))
    if (isMended) return
    problems.add(
      { file: entry.file, ...entry.position(['corrections', index, 'was']), field: 'corrections' },
      `says that “${was}” was wrong, but the text still has these words`,
      'put headline, summary and text right too',
      'warning',
    )
  })
}
