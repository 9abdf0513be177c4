/** What somebody who knows no YAML typed where it cannot be read: found by the lines, since the parser stops far behind it. */

/** A mistake with its place, counted from one. */
export interface YamlMistake {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly remedy: string
}

type Found = Pick<YamlMistake, 'message' | 'remedy'>

/** A line of a field or of a list: what stands before its value, and the value. */
const LINE = /^(\s*(?:- )?(?:[\w-]+: +)?)(.*?)\s*$/

/** The first line up to `last` that cannot be meant as it stands; undefined when none of these mistakes was made. */
export function findYamlMistake(source: string, last: number): YamlMistake | undefined {
  let block = Number.POSITIVE_INFINITY
  for (const [index, line] of source.split('\n').slice(0, last).entries()) {
    const indent = line.search(/\S/)
    if (indent < 0 || indent > block) continue
    block = /[:-] +[|>][-+\d]*\s*$/.test(line) ? indent : Number.POSITIVE_INFINITY
    const [, before = '', value = ''] = LINE.exec(line) ?? []
    const found = /^ *\t/.test(line) ? TAB : mistakeOf(before, value)
    if (found) return { line: index + 1, column: found === TAB ? line.indexOf('\t') + 1 : before.length + 1, ...found }
  }
  return undefined
}

const TAB: Found = { message: 'this line begins with a tab', remedy: 'replace the tab by two spaces' }

function mistakeOf(before: string, value: string): Found | undefined {
  const field = before.trim()
  const [mark = '', rest = ''] = [value.slice(0, 1), value.slice(1)]
  if (field && /[“”„‘’«]/.test(mark) && /[“”‘’»]$/.test(value))
    return {
      message: 'the value stands in curly quotation marks',
      remedy: `use straight quotes: ${field} ${quoted(value.slice(1, -1))}`,
    }
  if (field && /["']/.test(mark)) {
    const end = rest.search(mark === '"' ? /(?<!\\)"/ : /'(?!')(?<!'')/)
    if (end < 0)
      return {
        message: 'a quotation mark begins here that nothing closes',
        remedy: `write ${mark} once more, where the value ends`,
      }
    if (/^\s*[^\s#,\]}]/.test(rest.slice(end + 1)))
      return {
        message: 'the value goes on behind its second quotation mark',
        remedy: `write ${field} ${quoted(mark === "'" ? value.slice(1, -1) : value)}`,
      }
    return undefined
  }
  const [, key, glued] = /^([a-zA-Z][\w-]*):([^\s/:].*)$/.exec(value) ?? []
  if (key && !field.endsWith(':'))
    return { message: `a space is missing after “${key}:”`, remedy: `write ${key}: ${glued}` }
  if (/:$/.test(field) && !/[[{|>&*!]/.test(mark) && /: /.test(value.replace(/ #.*/, '')))
    return { message: 'the value has a colon and a space in it', remedy: `put it in quotes: ${field} ${quoted(value)}` }
  return undefined
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}
