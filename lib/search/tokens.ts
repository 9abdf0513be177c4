import { ZWNJ } from '../text/folding-steps.ts'
import { type Folded, fold, originalRange } from '../text/normalise.ts'
import { stem } from './word-steps.ts'

/** One word of a text: the form the index knows and its place in the original, in UTF-16 units. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** A word as written, with the parts that ZWNJ binds. */
export interface Word extends Token {
  /** The parts of بین‌المللی; empty when it has none. Endings such as ‌ها are no parts. */
  readonly parts: readonly Token[]
}

/** Letters, digits and their marks; apostrophes and ZWNJ only between them; 1,100,000 is one number. */
const WORD = /\d+(?:[,٬]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+(?:['\u200C]+[\p{L}\p{N}\p{M}]+)*/gu
const PIECE = /\S+/g
const GROUPING = /[,٬]/g

/** Endings that Persian ties to a word with ZWNJ. */
const ENDINGS = new Set('ها های هایی هایش هایشان ای ایم اند ی تر ترین'.split(' '))
/** Beginnings of a verb, likewise. */
const BEGINNINGS = new Set('می نمی'.split(' '))
/** No word is longer; longer runs are cut, so that neither an index nor a query grows from junk. */
const LONGEST = 64

/** The words of what a reader typed, one after the other. Folds as it goes: take what you need. */
export function* words(text: string, wordsOfPiece = readPiece): Generator<Word> {
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    for (const { term, start, end, parts } of wordsOfPiece(piece)) {
      const moved = parts.map((part) => ({ term: part.term, start: part.start + index, end: part.end + index }))
      yield { term, start: start + index, end: end + index, parts: moved }
    }
  }
}

function readPiece(piece: string): readonly Word[] {
  const folded = fold(piece)
  return Array.from(folded.text.matchAll(WORD), (match) => readWord(folded, match[0], match.index)).filter(
    ({ term }) => term,
  )
}

const known = new Map<string, readonly Word[]>()
/** Enough for the spellings of a large site. */
const MOST_KNOWN = 30_000

/** The words of a text of the site, which repeats most of its pieces: each is read once. Not for queries, which would fill the memory. */
export function textWords(text: string): Generator<Word> {
  return words(text, (piece) => {
    const read = known.get(piece) ?? readPiece(piece)
    if (known.size < MOST_KNOWN) known.set(piece, read)
    return read
  })
}

/** A word with what ZWNJ binds taken apart. */
export function partsOrWord(word: Word): readonly Token[] {
  return word.parts.length > 0 ? word.parts : [word]
}

function readWord(folded: Folded, raw: string, from: number): Word {
  const pieces = raw.split(ZWNJ)
  const place = originalRange(folded, from, from + raw.length)
  const term = termOf(withoutEndings(pieces).join(''))
  const parts = pieces.length > 1 ? partsOf(folded, pieces, from).filter((part) => part.term !== term) : []
  return { term, ...place, parts }
}

function partsOf(folded: Folded, pieces: readonly string[], from: number): Token[] {
  const found: Token[] = []
  let position = from
  for (const [index, piece] of pieces.entries()) {
    const attached = index === 0 ? BEGINNINGS.has(piece) : ENDINGS.has(piece)
    const term = attached ? '' : termOf(piece)
    if (term) found.push({ term, ...originalRange(folded, position, position + piece.length) })
    position += piece.length + ZWNJ.length
  }
  return found
}

function withoutEndings(pieces: readonly string[]): readonly string[] {
  let end = pieces.length
  while (end > 1 && ENDINGS.has(pieces[end - 1] ?? '')) end--
  return pieces.slice(0, end)
}

function termOf(piece: string): string {
  return stem(piece.replace(GROUPING, '').slice(0, LONGEST))
}
