/** Lines and words of a text that were to be read as Markdown and are not. */
import type { Paragraph, Text } from 'mdast'
import { excerpt, pointBelow, type Report } from './fault.ts'

/** Marks of items that programs write and Markdown does not know, or that lack the space behind them. */
const BULLET =
  /^[ \t>]*(?:[•●○▪▫■□◦‣∙·➢✓–—ـ][ \t\u00A0]*|o[\t\u00A0]+|-(?=\p{L})|(?<number>\(?(?:[a-zA-Z]|[آ-ی]|الف|[\d۰-۹]{1,2})\)[ \t]*|[\d۰-۹]{1,2}[-–ـ][ \t]+|\d{1,2}\.(?=\p{L})))(?=\S)/u
/** How releases used to end. */
const END = /^[ \t>]*[-–—* ]*(?:ENDS?|پایان)[-–—* ]*$/
const TABBED = /\S *\t[ \t]*\S/
/** Bold words alone on a line, and no sentence. */
const BOLD = /^(?:\*\*|__)(?=\S)[^*_]*[^*_\s.!?؟…](?:\*\*|__)[ \t]*:?[ \t]*$/
const PIPED = /^\s*\|.*\|\s*$/

/** Lines of a paragraph that were to be something else. Each kind is told once. */
export function checkLines(node: Paragraph, lines: readonly string[], report: Report): void {
  const tell = (pattern: RegExp, problem: (line: string) => string, remedy: (line: string) => string) => {
    const index = lines.findIndex((line) => pattern.test(line) && (pattern === END || !END.test(line)))
    const line = lines[index]
    if (line !== undefined) report(pointBelow(node, index), problem(line.trim()), remedy(line), 'warning')
  }
  tell(
    END,
    (line) => `says that it ends: “${line}”`,
    () => 'delete the line: a page shows where its text ends, and what is for editors goes into notesToEditors',
  )
  tell(
    BULLET,
    (line) => `has a line that looks like an item of a list and is none: “${excerpt(line)}”`,
    (line) => {
      const mark = BULLET.exec(line)?.groups?.['number'] ? '1. ' : '- '
      return `write “${mark}${excerpt(line.replace(BULLET, ''))}”, each item on a line of its own, with an empty line above the first`
    },
  )
  tell(
    /^[ \t>]*#{2,6}(?=[^\s#])/,
    (line) => `has a heading without the space behind its signs: “${excerpt(line)}”`,
    () => 'put a space between ## and the words',
  )
  // Not in items of lists and quotations, which begin further in.
  if (node.position?.start.column === 1)
    tell(
      BOLD,
      (line) => `has bold words alone on a line where a heading is meant: “${excerpt(line)}”`,
      (line) => `write “## ${excerpt(line.replace(/^[*_]+|[*_:\s]+$/g, ''))}”, with an empty line above and below`,
    )
  if (lines.some((line) => PIPED.test(line)))
    tell(
      PIPED,
      () => 'has lines of a table that is none',
      () =>
        'write a line such as | --- | --- | below the headings, with one --- for each of them, and an empty line above',
    )
  else if (lines.filter((line) => TABBED.test(line) && !BULLET.test(line)).length > 1)
    tell(
      TABBED,
      () => 'has a table that was pasted with tabs, and is shown as one sentence',
      () => 'write | before, between and behind the cells, and a line such as | --- | --- | below the headings',
    )
}

const ESCAPED = /\\[!-/:-@[-`{-~]|https?:\/\/\S+/g
const LEFT_OVER: readonly (readonly [pattern: RegExp, problem: string, remedy: string, severity?: 'warning'])[] = [
  [
    /\*\*|__|~~|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/,
    'shows signs that were to mark words',
    'let the two marks touch the words inside, and a space or a sign touch them outside: **word:** and, not **word:**and; for the sign itself write \\*',
    'warning',
  ],
  [
    /\]\(|\]\s+\((?:https?:|\/)|\]\[/,
    'shows the signs of a link that is none',
    'write [words](address) with no space between the brackets nor within the address',
    'warning',
  ],
  [
    /\[(?:[A-Z]{1,3}\d{1,3}|Comment\s\w+)\]|Commented \[|\{(?:\+\+|--)|Error! (?:Reference|Bookmark)/,
    'shows the mark of a comment or a change that a word processor left',
    'delete it, and what the comment says; or, if readers are to see it, write \\[ for [',
    'warning',
  ],
  [
    /\[[A-Z][A-Z ]{2,}\]|\b(?:XX+|TB[CD]|TODO)\b|[Ll]orem ipsum/,
    'has a place that was still to be filled in',
    'write what belongs there, or take it out',
    'warning',
  ],
  [
    /\[[\d۰-۹]{1,3}\]/,
    'shows the number of a note that is none',
    'write [^1] with ^, and the note on a line of its own below: [^1]: The note.',
    'warning',
  ],
  [/\[\^[^\]\s]+\]/, 'names a footnote that is not there', 'write it on a line of its own below: $&: The note.'],
]

/** What is left in the words of a text and was to be read as Markdown. Signs behind a backslash were meant. */
export function checkLeftOver(node: Text, written: string, report: Report): void {
  const text = written.replace(ESCAPED, (match) => ' '.repeat(match.length))
  for (const [pattern, problem, remedy, severity] of LEFT_OVER) {
    const { 0: found, index } = pattern.exec(text) ?? {}
    if (found === undefined || index === undefined) continue
    const below = text.slice(0, index).split('\n').length - 1
    const around = written.slice(Math.max(0, index - 15), index + 25).trim()
    const remedyHere = remedy.replace('$&', () => found)
    report(pointBelow(node, below), `${problem}: “${around.replace(/\s+/g, ' ')}”`, remedyHere, severity)
  }
}
