import type { NewsEntry } from '../content/entries/entry.ts'
import { getLabels } from '../content/queries.ts'
import type { NewsData } from '../content/schema/schema.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { localePath } from '../i18n/paths.ts'

/** A news item in a list. */
export interface CardView {
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly kind: NewsData['kind']
  readonly date: PartialDate
  readonly dateMeaning: NewsData['dateMeaning']
  readonly place: string | undefined
}

/** A news item as lists show it. */
export function newsCard({ locale, path, data }: NewsEntry): CardView {
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
