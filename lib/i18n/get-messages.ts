import type { Locale } from './locales.ts'
import { en } from './messages/en.ts'
import { fa } from './messages/fa.ts'
import type { Messages } from './messages/messages.ts'

const MESSAGES: Record<Locale, Messages> = { en, fa }

/** Every interface string of an edition. */
export function getMessages(locale: Locale): Messages {
  return MESSAGES[locale]
}
