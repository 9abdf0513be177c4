import { missionDay } from '../../i18n/format.ts'
import type { NewsEntry } from './entry.ts'

/** The minute a release appeared (RFC 3339): the end of its embargo, where that is on the day it gives as that of publication. */
export function publishedAt({ data }: NewsEntry): string | undefined {
  const { date, dateMeaning, embargoUntil } = data
  if (!embargoUntil || dateMeaning !== 'published' || date.edtf !== missionDay(embargoUntil)) return undefined
  return embargoUntil.toISOString().replace('.000', '')
}
