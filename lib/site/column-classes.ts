/** Widths come in steps of so many per cent, so that a few classes name them all (app/styles/tables/columns.css). */
const STEP = 4

/** How many letters stand side by side in a table as wide as a text, and in one as wide as the page. */
export const TEXT_WIDTH = 76
export const PAGE_WIDTH = 136

/** Letters that the space between two columns takes. */
const GAP = 4

/**
 * The class of each column of a table, for `<col>`, which says how wide it is. A column is the texts in it, its head included;
 * the table is so many letters wide. Widths are shared out as browsers do it (CSS 2, 17.5.2.2): room for the longest word of
 * each column (a no-break space joins two words), and of what is left in proportion to the longest text. Left to itself a browser does so anew with each row it
 * reads, and the part of a table that is already painted moves.
 */
export function columnClasses(columns: readonly (readonly string[])[], letters: number): string[] {
  const least = columns.map((texts) => GAP + longest(texts.flatMap((text) => text.split(/[^\S\u00a0]/))))
  const most = columns.map((texts) => GAP + longest(texts))
  const room = (letters - sum(least)) / Math.max(1, sum(most) - sum(least))
  const share = Math.min(1, Math.max(0, room))
  const widths = least.map((width, index) => width + share * ((most[index] ?? width) - width))
  return inSteps(widths).map((width) => `column-${width}`)
}

/** The widths as percentages, together 100: each edge of a column goes to the nearest step. */
function inSteps(widths: readonly number[]): number[] {
  const edges = widths.map(
    (_, index) => STEP * Math.round((100 * sum(widths.slice(0, index + 1))) / sum(widths) / STEP),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
