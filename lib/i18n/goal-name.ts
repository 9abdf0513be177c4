import { getMessages } from './get-messages.ts'
import type { Locale } from './locales.ts'

/** The short name of a Sustainable Development Goal. Throws unless the goal is a whole number from 1 to 17. */
export function goalName(goal: number, locale: Locale): string {
  const name = getMessages(locale).goals.names[goal - 1]
  if (name === undefined) throw new Error(`There is no Sustainable Development Goal ${goal}. They run from 1 to 17`)
  return name
}
