import type { Locale } from './locales.ts'
import type { DataMessages } from './messages/data.ts'
import { data as en } from './messages/en/data.ts'
import { data as fa } from './messages/fa/data.ts'

const MESSAGES: Record<Locale, DataMessages> = { en, fa }

/** The strings of figures, charts, downloads and citations in an edition. */
export function getDataMessages(locale: Locale): DataMessages {
  return MESSAGES[locale]
}
