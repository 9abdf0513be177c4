import type { PartialDate } from '../i18n/edtf.ts'

/** A date in published JSON. */
export function toDate({ edtf, earliest, latest }: PartialDate) {
  return { edtf, earliest, latest }
}

/** Keys with their names in an edition. */
export function named(keys: readonly string[], names: Readonly<Record<string, string>>) {
  return keys.map((key) => ({ key, name: names[key] ?? key }))
}
