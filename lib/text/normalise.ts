import { FOLDING_STEPS } from './folding-steps.ts'

/** A folded text and, for each of its UTF-16 units, where the character it came from begins in the original. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  /** Where the original ends. */
  readonly end: number
}

/** Texts use a few hundred characters; the limit keeps a hostile reader from filling the memory. */
const CACHE_LIMIT = 10_000
const cache = new Map<string, string>()

/** Folds a text for comparison (see `FOLDING_STEPS`) and remembers where everything came from. Never throws. */
export function fold(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    const replacement = foldCharacter(character)
    for (let unit = 0; unit < replacement.length; unit++) starts.push(at)
    folded += replacement
    at += character.length
  }
  return { text: folded, starts, end: at }
}

/** Only the folded text, for where the place in the original does not matter. */
export function foldText(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/**
 * The piece of the original that a piece of the folded text stands for, as UTF-16 offsets. It ends where the
 * next character that is not folded away begins, so that vowel marks stay with their letter.
 */
export function originalRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const { starts, end } = folded
  const last = starts[to - 1] ?? 0
  let next = to
  while (starts[next] === last) next++
  return { start: starts[from] ?? end, end: starts[next] ?? end }
}

function foldCharacter(character: string): string {
  const known = cache.get(character)
  if (known !== undefined) return known
  const folded = applySteps(character)
  if (cache.size < CACHE_LIMIT) cache.set(character, folded)
  return folded
}

/** A step may turn one character into several; each of them goes through the steps after it. */
function applySteps(character: string): string {
  return FOLDING_STEPS.reduce((text, { apply }) => Array.from(text, (each) => apply(each)).join(''), character)
}
