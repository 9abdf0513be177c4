import { foldText } from '../text/normalise.ts'

/** Fewer would be found everywhere and prove nothing. */
const FEWEST_LETTERS = 15
const FEWEST_WORDS = 3

/** A text with its letters and digits only, folded: spaces, half-spaces, marks and kinds of letters no longer differ. */
export function squeeze(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a piece of text is long enough to be looked for. */
export function isComparable(text: string): boolean {
  return (
    text.split(/[^\p{L}\p{N}\p{M}\u200C]+/u).filter(Boolean).length >= FEWEST_WORDS &&
    squeeze(text).length >= FEWEST_LETTERS
  )
}

/** A text to compare with, squeezed once. */
export interface Comparable<Key> {
  readonly key: Key
  readonly squeezed: string
}

/** What was found: all the words in one text, some sentences only, most of the letters in their order, or nothing. */
export interface WordMatch<Key> {
  readonly extent: 'whole' | 'part' | 'near' | 'none'
  readonly keys: readonly Key[]
}

/** Looks for a text, word for word, in others; when no text has all of it, for each of its sentences. */
export function compareWords<Key>(text: string, others: readonly Comparable<Key>[], limit = 5): WordMatch<Key> {
  const whole = textsWith(squeeze(text), others)
  if (whole.length > 0) return { extent: 'whole', keys: whole.slice(0, limit) }
  const sentences = text.split(/(?<=[.!?؟…])\s+|\n+/u).filter(isComparable)
  const keys = [...new Set(sentences.map(squeeze))].flatMap((sentence) => textsWith(sentence, others))
  if (keys.length > 0) return { extent: 'part', keys: [...new Set(keys)].slice(0, limit) }
  const near = nearest(squeeze(text), others)
  return near ? { extent: 'near', keys: [near] } : { extent: 'none', keys: [] }
}

/** Letters of a piece that is looked for, and how far apart the pieces begin. */
const [PIECE, STEP] = [10, 3]
/** A slip spoils up to four pieces; a sentence on the same subject shares few. */
const ENOUGH = 0.6
/** One letter can fold into eighteen: no more is compared than a question of Latin letters has. */
const LONGEST = 500
/** About so many pieces are looked for first, the rest only where one of them stands. */
const SAMPLE = 20

/** The text that has most pieces of a longer one, such as one with a slip of the pen or another number in it. */
function nearest<Key>(squeezed: string, others: readonly Comparable<Key>[]): Key | undefined {
  const count = Math.ceil((Math.min(squeezed.length, LONGEST) - PIECE + 1) / STEP)
  const pieces = Array.from({ length: count }, (_, index) => squeezed.slice(index * STEP, index * STEP + PIECE))
  const every = Math.ceil(pieces.length / SAMPLE)
  const some = pieces.filter((_, index) => index % every === 0)
  const shared = others
    .filter(({ squeezed: other }) => some.some((piece) => other.includes(piece)))
    .map(({ key, squeezed: other }) => ({
      key,
      share: pieces.filter((piece) => other.includes(piece)).length / pieces.length,
    }))
  const best = shared.toSorted((a, b) => b.share - a.share)[0]
  return best && best.share >= ENOUGH ? best.key : undefined
}

function textsWith<Key>(squeezed: string, others: readonly Comparable<Key>[]): Key[] {
  return others.filter((other) => other.squeezed.includes(squeezed)).map(({ key }) => key)
}
