import { type Locale, localeFacts } from './locales.ts'
import type { Messages } from './messages/en.ts'

/** Every interface string of an edition. */
export function getMessages(locale: Locale): Messages {
  return localeFacts(locale).messages
}
