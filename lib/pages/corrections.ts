import type { Entry } from '../content/entries/entry.ts'
import { lastingPath } from '../content/entries/entry-facts.ts'
import { getEntries } from '../content/queries.ts'
import { compareNewestFirst, type PartialDate } from '../i18n/edtf.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** One correction or withdrawal, with the text it belongs to. */
export type CorrectionView = {
  readonly href: string
  /** See `lastingPath`. */
  readonly lasting: string
  readonly title: string
  readonly date: PartialDate
} & (
  | { readonly kind: 'fact' | 'wording'; readonly was: string; readonly now: string }
  | { readonly kind: 'withdrawn'; readonly reason: string }
)

/** Every correction and withdrawal of an edition's public texts, the newest first. */
export function getCorrections(locale: Locale): CorrectionView[] {
  return getEntries(locale)
    .flatMap(ofEntry)
    .sort((a, b) => compareNewestFirst(a.date, b.date) || a.href.localeCompare(b.href))
}

function ofEntry(entry: Entry): CorrectionView[] {
  const { path, locale, data } = entry
  const text = { href: localePath(path, locale), lasting: lastingPath(entry), title: data.title }
  return [
    ...data.corrections.map((correction) => ({ ...text, ...correction })),
    ...(data.withdrawn ? [{ ...text, kind: 'withdrawn' as const, ...data.withdrawn }] : []),
  ]
}
