/** A sentence of a text, with the place it begins at. */
export interface Sentence {
  readonly text: string
  /** Offset in the whole text. */
  readonly index: number
}

/** A full stop, question or exclamation mark of either script, with the marks that close after it, and the space behind. */
const END = /[.!?؟…]+[»”’")\]*_]*(?:\s+|$)/g
/** What ends in a full stop and ends no sentence: initials, and short forms of the English texts. */
const SHORT_FORM = /(?:^|[\s(«“])(?:\p{L}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|No|vs|cf|approx|etc|e\.g|i\.e)\.\s*$/u

/** Cuts a text into its sentences; put together again they are the text. A full stop before a small letter ends none. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    if (/^\p{Ll}/u.test(text.slice(end)) || SHORT_FORM.test(text.slice(start, end))) continue
    sentences.push({ text: text.slice(start, end), index: start })
    start = end
  }
  return start < text.length ? [...sentences, { text: text.slice(start), index: start }] : sentences
}

/** How many words a text has; a word with a hyphen or a half-space is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c’'.,٬٫-]*/gu)?.length ?? 0
}
