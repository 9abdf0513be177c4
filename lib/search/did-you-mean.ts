import type { SearchIndex } from './build-index.ts'
import { byLikeness } from './expand.ts'
import { planQuery } from './plan.ts'
import type { Word } from './tokens.ts'

type Known = Pick<SearchIndex, 'vocabulary' | 'synonyms'>

/**
 * The query with every word that the edition does not have replaced by the likeliest that it has, written as it
 * is mostly written there; undefined when every word is known or has nothing like it.
 */
export function didYouMean(index: Known, query: string, written: readonly Word[]): string | undefined {
  const corrected = unknownWords(index, written).reduceRight((text, word) => {
    const better = correction(index, word)
    return better === undefined ? text : text.slice(0, word.start) + better + text.slice(word.end)
  }, query)
  return corrected === query ? undefined : corrected
}

/** Single words for which neither the word, nor a longer one, nor its parts are known. */
function unknownWords(index: Known, written: readonly Word[]): Word[] {
  const known = planQuery(index, written, { slips: false })
  return known.flatMap(({ written: span, readings }) => (readings.length === 0 ? span : []))
}

function correction({ vocabulary }: Known, { term }: Word): string | undefined {
  const [best] = byLikeness(vocabulary, term)
  return best && vocabulary.get(best.term)?.surface
}
