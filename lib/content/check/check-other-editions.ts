import { SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Entry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'

/** Checks that no edition of a text tells at `now` what another one keeps back, has taken back, or dates otherwise. */
export function checkOtherEditions(entries: readonly Entry[], now: Date, problems: Problems): void {
  const editions = new Map<string, Entry[]>()
  for (const entry of entries) editions.set(entry.path, [...(editions.get(entry.path) ?? []), entry])
  for (const entry of entries)
    for (const other of editions.get(entry.path) ?? [])
      if (other !== entry && !other.data.draft) checkPair(entry, other, now, problems)
}

/** What has to be said of `other` for the sake of `entry`. */
function checkPair(entry: Entry, other: Entry, now: Date, problems: Problems): void {
  const { file, data } = entry
  const { embargoUntil, withdrawn } = data
  const isOriginal = entry.locale === SOURCE_LOCALE
  if (embargoUntil && embargoUntil > now && embargoUntil > (other.data.embargoUntil ?? now))
    problems.add(
      atField(other, 'embargoUntil'),
      `is missing or too early: ${file} is kept back until ${embargoUntil.toISOString()}, and this edition would tell it before`,
      'write the line “embargoUntil” of that file here too',
    )
  if (data.draft && isOriginal)
    problems.add(
      atField(other, 'draft'),
      `is missing: ${file} is a draft, and this edition is published`,
      'write “draft: true” here too, until both are ready',
      'warning',
    )
  // What harms in one edition mostly harms in the others too.
  if (withdrawn && !withdrawn.onlyHere && !data.draft && !other.data.withdrawn)
    problems.add(
      atField(other, 'withdrawn'),
      `is missing: ${file} was withdrawn on ${withdrawn.date.edtf}, and this edition still has its text`,
      'write “withdrawn” here too, with the same date and the reason in the words of this edition; or write “onlyHere: true” below withdrawn there, if this edition is right',
      'warning',
    )
  if (entry.type === 'news' && other.type === 'news' && isOriginal && entry.data.date.edtf !== other.data.date.edtf)
    problems.add(
      atField(other, 'date'),
      `is ${other.data.date.edtf}, but ${entry.data.date.edtf} in ${file}`,
      'write the same date in every edition; Persian pages show it in the Solar Hijri calendar by themselves',
    )
}
