/** What feeds, sitemaps and search engines ask of a text: when it changed and appeared, and what names it for good. */
import type { PartialDate } from '../../i18n/edtf.ts'
import { missionDay } from '../../i18n/format.ts'
import type { Entry, NewsEntry } from './entry.ts'

/** When a text that was public changed in substance for the last time: its newest correction or addition, or its withdrawal. */
export function lastChange({ data }: Pick<Entry, 'data'>): PartialDate | undefined {
  const changes = [...data.corrections, ...data.updates, ...(data.withdrawn ? [data.withdrawn] : [])]
  const dates = changes.map(({ date }) => date)
  return dates.toSorted((a, b) => a.earliest.localeCompare(b.earliest)).at(-1)
}

/** The minute a release appeared (RFC 3339): the end of its embargo, where that is on the day it gives as that of publication. */
export function publishedAt({ data }: NewsEntry): string | undefined {
  const { date, dateMeaning, embargoUntil } = data
  if (!embargoUntil || dateMeaning !== 'published' || date.edtf !== missionDay(embargoUntil)) return undefined
  return embargoUntil.toISOString().replace('.000', '')
}

/** What names a text for good, for identifiers: of a release its code, which stays when its address changes; else its address without the edition's prefix. */
export function lastingPath({ path, data }: Entry): string {
  return 'code' in data && data.code ? `/releases/${data.code}` : path
}
