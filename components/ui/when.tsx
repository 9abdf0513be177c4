import type { FormattedDate } from '../../lib/i18n/format.ts'

/** A date in words that is formatted already, the second calendar in brackets. */
export function When({ date: { primary, secondary, datetime } }: { date: FormattedDate }) {
  const text = secondary ? `${primary} (${secondary})` : primary
  return datetime ? <time dateTime={datetime}>{text}</time> : text
}
