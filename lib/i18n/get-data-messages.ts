import { type Locale, localeFacts } from './locales.ts'
import type { Messages } from './messages/en.ts'

/** The strings of figures, charts, downloads and citations in an edition. */
export function getDataMessages(locale: Locale): Messages['data'] {
  return localeFacts(locale).messages.data
}
