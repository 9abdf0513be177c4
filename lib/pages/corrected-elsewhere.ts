import { lackingCorrections } from '../content/check/corrections-of-editions.ts'
import type { Entry } from '../content/entries/entry.ts'
import { getEditionsOf, getEntry } from '../content/queries.ts'
import { formatDateInFull, formatLanguage } from '../i18n/format.ts'
import { localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** Another edition that was corrected where this one was not. */
export interface CorrectedElsewhere {
  /** Name of its language, and the day, in the words of this edition. */
  readonly language: string
  readonly date: string
  readonly href: string
  readonly hreflang: string
}

/** The public editions of a text in which a fact was put right that may be wrong in this one still. */
export function correctedElsewhere(entry: Entry): CorrectedElsewhere[] {
  const { locale, path } = entry
  return getEditionsOf(path).flatMap((other) => {
    const lacking = lackingCorrections(entry, getEntry(other, path))
    const newest = lacking.toSorted((a, b) => b.date.earliest.localeCompare(a.date.earliest))[0]
    if (!newest) return []
    const { tag } = localeFacts(other)
    const date = formatDateInFull(newest.date, locale)
    return [{ language: formatLanguage(tag, locale), date, href: localePath(path, other), hreflang: tag }]
  })
}
