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

/** The words of a text, one after the other. Folds as it goes: take what you need. */
export function* words(text: string): Generator<Word> {
  for (const { 0: piece, index } of text.matchAll(PIECE)) yield* wordsOfPiece(piece, index)
}

/** The words of those pieces of a text (what stands between two blanks) that have one of the terms; the rest is passed over. */
export function* wordsNear(text: string, terms: ReadonlySet<string>): Generator<Word> {
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (termsOfPiece(piece).some((term) => terms.has(term))) yield* wordsOfPiece(piece, index)
  }
}

function* wordsOfPiece(piece: string, position: number): Generator<Word> {
  const folded = fold(piece, position)
  for (const match of folded.text.matchAll(WORD)) {
    const word = readWord(folded, match[0], match.index)
    if (word.term) yield word
  }
}

const known = new Map<string, readonly string[]>()
/** Enough for the spellings of a large site. Only texts of the site pass here, never a query. */
const MOST_KNOWN = 30_000

function termsOfPiece(piece: string): readonly string[] {
  const before = known.get(piece)
  if (before) return before
  const terms = tokens(piece).map(({ term }) => term)
  if (known.size < MOST_KNOWN) known.set(piece, terms)
  return terms
}

/** A word as it is written, and the form the index knows. */
export interface WrittenWord {
  readonly term: string
  readonly surface: string
  /** Its parts follow it as words of their own. */
  readonly isBound: boolean
}

/** Reads texts as `tokens` does, for an index: each piece between two blanks once, since texts repeat most of theirs. */
export function wordReader(): (text: string) => WrittenWord[] {
  const read = new Map<string, readonly WrittenWord[]>()
  const readPiece = (piece: string) =>
    Array.from(words(piece)).flatMap((word) =>
      [word, ...word.parts].map(({ term, start, end }) => {
        return { term, surface: piece.slice(start, end), isBound: term === word.term && word.parts.length > 0 }
      }),
    )
  return (text) => {
    const all: WrittenWord[] = []
    for (const piece of text.match(PIECE) ?? []) {
      const known = read.get(piece)
      const found = known ?? readPiece(piece)
      if (!known) read.set(piece, found)
      for (const word of found) all.push(word)
    }
    return all
  }
}

/** Every form a text is found by: each word, and the parts of words bound by ZWNJ. */
export function tokens(text: string): Token[] {
  return Array.from(words(text)).flatMap((word) => [word, ...word.parts])
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
