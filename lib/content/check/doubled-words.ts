/** A word that stands twice in a row. */
export interface DoubledWord {
  readonly word: string
  /** Offset of the first of the two. */
  readonly index: number
}

const TWICE =
  /(?<![\p{L}\p{M}\p{N}\u200c’'-])(?<word>\p{L}[\p{L}\p{M}\u200c’']+)\s+\k<word>(?![\p{L}\p{M}\p{N}\u200c’'-])/giu

/** Words that are rightly said twice: “he had had”, and the Persian ones that double to mean one by one or little by little. */
const RIGHTLY = new Set(
  'had that کم آرام یک تک دانه گروه دسته رفته نم پاره تکه جدا خانه سال روز هزار چند بار دو سه نفر لحظه قدم گام به'.split(
    ' ',
  ),
)

/** Every word that stands twice in a row by mistake, also across the end of a line. */
export function findDoubledWords(text: string): DoubledWord[] {
  return [...text.matchAll(TWICE)].flatMap(({ groups, index }) => {
    const word = groups?.['word'] ?? ''
    return RIGHTLY.has(word.toLowerCase()) ? [] : [{ word, index }]
  })
}
