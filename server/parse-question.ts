import { QUESTION_NAMES } from '../lib/search/request.ts'

/** No form of the site sends more than five. */
const MOST_PARAMETERS = 40
/** Of one value, in characters. Pages read fewer, and say when a question was cut. */
const LONGEST_VALUE = 2000

/**
 * The query a page made at request time is asked with: the names the site's forms have, the first value of each, cut where it is
 * longer than any page reads. Everything else a reader sends would go through the code of others, which takes minutes for what is
 * made to take them. Empty when nothing is asked; undefined when there are more parameters than anybody means. `query` as sent.
 */
export function parseQuestion(query: string): string | undefined {
  if (query.split('&', MOST_PARAMETERS + 1).length > MOST_PARAMETERS) return undefined
  const sent = new URLSearchParams(query)
  const known = QUESTION_NAMES.map((name) => [name, (sent.get(name) ?? '').slice(0, LONGEST_VALUE)] as const)
  const asked = known.filter(([, value]) => value.trim() !== '')
  return asked.length > 0 ? `?${new URLSearchParams(asked.map(([name, value]) => [name, value]))}` : ''
}
