import type { NewsEntry } from '../content/entries/entry.ts'
import { getLabels } from '../content/queries.ts'
import { localePath } from '../i18n/paths.ts'

/** A news item as lists show it. */
export function newsCard({ locale, path, data }: NewsEntry) {
  return {
    href: localePath(path, locale),
    title: data.title,
    summary: data.summary,
    kind: data.kind,
    date: data.date,
    dateMeaning: data.dateMeaning,
    place: data.place && getLabels(locale).places[data.place],
  }
}

/** A news item in a list. */
export type CardView = ReturnType<typeof newsCard>
