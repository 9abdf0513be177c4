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

/**
 * Looks for a text, word for word, in others: all of it, or its sentences in their order, as of one that was shortened; when no text has
 * them all, for each of its sentences. `labels`, squeezed, must stand in a text that has it whole: codes, addresses.
 */
export function compareWords<Key>(
  text: string,
  others: readonly Comparable<Key>[],
  labels: readonly string[] = [],
): WordMatch<Key> {
  const whole = wholeIn(squeeze(text), others, labels)
  if (whole.length > 0) return { extent: 'whole', keys: keysOf(whole) }
  const sentences = [...new Set(text.split(SENTENCE_END).filter(isComparable).map(squeeze))]
  const found = sentences.map((sentence) => ({ sentence, texts: wholeIn(sentence, others) }))
  const telling = new Set(found.flatMap(({ texts }) => (tells(texts) ? texts : [])))
  const shortened = wholeIn('', [...telling].filter(inOrder(pieces(text))), labels)
  if (shortened.length > 0) return { extent: 'whole', keys: keysOf(shortened) }
  if (telling.size > 0) return { extent: 'part', keys: keysOf([...telling]) }
  const everywhere = found.filter(({ texts }) => texts.length > 0).map(({ sentence }) => sentence)
  const own = everywhere.reduce((left, sentence) => left.replace(sentence, ''), squeeze(text))
  const near = nearest(own, others)
  return near ? { extent: 'near', keys: [near] } : { extent: 'none', keys: [] }
}

const SENTENCE_END = /(?<=[.!?؟…])\s+|\n+/u
/** Texts that an answer names at most. A sentence that stands in more of them tells nothing: each message has some. */
const LIMIT = 5

function tells(texts: readonly unknown[]): boolean {
  return texts.length <= LIMIT
}

/** A text in pieces to be looked for one after the other. What is too short to prove anything hangs on what stands before it. */
function pieces(text: string): string[] {
  const joined: string[] = []
  for (const piece of text.split(SENTENCE_END)) {
    const last = joined.pop()
    if (last === undefined) joined.push(squeeze(piece))
    else joined.push(...(isComparable(piece) ? [last, squeeze(piece)] : [last + squeeze(piece)]))
  }
  return joined
}

function inOrder(wanted: readonly string[]) {
  return ({ squeezed }: Comparable<unknown>) => {
    let from = 0
    return wanted.every((piece) => {
      const at = squeezed.indexOf(piece, from)
      from = at + piece.length
      return at >= 0
    })
  }
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

function wholeIn<Key>(squeezed: string, others: readonly Comparable<Key>[], labels: readonly string[] = []) {
  return others.filter((other) => [squeezed, ...labels].every((wanted) => other.squeezed.includes(wanted)))
}

function keysOf<Key>(texts: readonly Comparable<Key>[]): Key[] {
  return texts.slice(0, LIMIT).map(({ key }) => key)
}
