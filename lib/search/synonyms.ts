import { z } from 'zod'
import { tellingWords } from './stop-words.ts'
import { partsOrWord } from './tokens.ts'

/** A name as the index knows it: one term for each of its words. */
export type Phrase = readonly string[]

/** Other names of what a phrase names, found by the phrase's words joined with spaces. */
export interface Synonyms {
  readonly groups: ReadonlyMap<string, readonly Phrase[]>
  /** Every name, with what ZWNJ binds taken apart. */
  readonly names: readonly Phrase[]
}

const synonymsSchema = z.array(z.array(z.string().trim().min(1)).min(2, 'needs at least two names'))

/**
 * Reads content/synonyms.yml, already parsed: a list of groups, each a list of names for one thing.
 * A name may stand in several groups. Throws a ZodError that names the group when it is anything else.
 */
export function loadSynonyms(parsed: unknown): Synonyms {
  const groups = new Map<string, Phrase[]>()
  for (const names of synonymsSchema.parse(parsed)) {
    for (const name of names) {
      const others = names.filter((other) => other !== name).map(wordsApart)
      for (const key of new Set([wordsTogether(name), wordsApart(name)].map((phrase) => phrase.join(' ')))) {
        groups.set(key, distinct([...(groups.get(key) ?? []), ...others]))
      }
    }
  }
  return { groups, names: distinct([...groups.values()].flat()) }
}

/** The terms of a name without of, and, در …; what ZWNJ binds is one word. */
function wordsTogether(name: string): Phrase {
  return tellingWords(name).map(({ term }) => term)
}

/** The same with what ZWNJ binds taken apart: texts that bind the words and texts that do not both have them. */
function wordsApart(name: string): Phrase {
  return tellingWords(name)
    .flatMap(partsOrWord)
    .map(({ term }) => term)
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()]
}
