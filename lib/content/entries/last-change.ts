import type { PartialDate } from '../../i18n/edtf.ts'
import type { Entry } from './entry.ts'

/** When a text that was public changed in substance for the last time: its newest correction or addition, or its withdrawal. */
export function lastChange({ data }: Pick<Entry, 'data'>): PartialDate | undefined {
  const changes = [...data.corrections, ...data.updates, ...(data.withdrawn ? [data.withdrawn] : [])]
  const dates = changes.map(({ date }) => date)
  return dates.toSorted((a, b) => a.earliest.localeCompare(b.earliest)).at(-1)
}
