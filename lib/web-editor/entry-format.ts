import { parseDocument } from 'yaml'
import { writeFields } from './keep-source.ts'
import { plainOfNode, toPlainRecord } from './plain-value.ts'

/** Name of this format in the configuration of the web editor, which allows no other ending for Markdown. */
export const ENTRY_FORMAT = 'kept-frontmatter'

/** The field in which the web editor carries the text an entry was read from. */
export const ORIGINAL = '_original'

const ENTRY = /^---\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/

/**
 * Reads a content file for the web editor: its fields, every scalar as text, its Markdown as `body`, and the text itself.
 * Throws when it has no front matter.
 */
export function readEntryText(text: string): Record<string, unknown> {
  const { source, body } = split(text)
  const fields = plainOfNode(parseDocument(source, { schema: 'failsafe' }).contents)
  return { ...(typeof fields === 'object' ? fields : {}), body: body.trim(), [ORIGINAL]: text }
}

/** Writes what `readEntryText` read; what was not changed keeps its letters. */
export function writeEntryText(content: Readonly<Record<string, unknown>>): string {
  const { [ORIGINAL]: original, body, ...fields } = content
  const before = split(typeof original === 'string' ? original : '---\n\n---\n')
  const source = writeFields(toPlainRecord(fields), before.source)
  return `---\n${source}---\n${bodyText(String(body ?? ''), before.body)}`
}

/** Ends with one line end; empty lines between the front matter and the text stay as they were. */
function bodyText(body: string, before: string): string {
  const isKept = body.trim() === before.trim()
  const space = /^\s*/.exec(before)?.[0] ?? ''
  return isKept ? `${before.trimEnd()}\n` : `${space}${body.trim()}\n`
}

function split(text: string): { source: string; body: string } {
  const [, source, body = ''] = ENTRY.exec(text) ?? []
  if (source === undefined) throw new Error('The file does not begin with a line of three hyphens and fields')
  return { source, body }
}
