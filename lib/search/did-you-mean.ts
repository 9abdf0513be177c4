import type { SearchIndex } from './build-index.ts'
import { byLikeness } from './expand.ts'
import type { Span } from './plan.ts'

/**
 * The query with every word that the edition does not have replaced by the likeliest that it has, written as it
 * is mostly written there; undefined when every word is known or has nothing like it.
 */
export function didYouMean({ words }: SearchIndex, query: string, spans: readonly Span[]): string | undefined {
  const unknown = spans.filter(isUnknown).flatMap(({ written }) => written)
  const corrected = unknown.reduceRight((text, { term, start, end }) => {
    const [best] = byLikeness(words, term)
    return best ? text.slice(0, start) + best.word.surface + text.slice(end) : text
  }, query)
  return corrected === query ? undefined : corrected
}

/** Whether the edition has neither the words, nor longer ones, nor their parts. */
function isUnknown({ readings }: Span): boolean {
  return readings.every(({ words }) => words.some((forms) => forms.every(({ isSlip }) => isSlip)))
}
