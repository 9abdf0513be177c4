import { type Locale, localeFacts } from './locales.ts'
import type { DataMessages } from './messages/data.ts'

/** The strings of figures, charts, downloads and citations in an edition. */
export function getDataMessages(locale: Locale): DataMessages {
  return localeFacts(locale).messages.data
}
