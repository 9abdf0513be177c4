import matter from 'gray-matter'
import type { Problems } from './content-error.ts'
import { parseYaml, type YamlDocument } from './yaml-document.ts'

/** A content file taken apart: its front matter, not yet checked, and its Markdown. */
export interface FrontMatter {
  readonly document: YamlDocument
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
}

const HOW_TO_BEGIN = 'begin the file with a line of three hyphens, then the fields, then another line of three hyphens'

/** Splits a content file. Only YAML is read: `---js` and its like are refused, never run. Problems are reported with their line. */
export function parseFrontMatter(text: string, file: string, problems: Problems): FrontMatter | undefined {
  const language = /^---[ \t]*(\S*)[ \t]*\n/.exec(text)?.[1]
  if (language === undefined) return problems.add({ file }, 'has no front matter', HOW_TO_BEGIN)
  if (language !== '' && language !== 'yaml')
    return problems.add(
      { file },
      `has front matter in "${language}"`,
      'write plain --- and YAML fields; other languages are never read',
    )
  if (!/\n---[ \t]*(\n|$)/.test(text)) return problems.add({ file }, 'has front matter that never ends', HOW_TO_BEGIN)
  return split(text, file, problems)
}

function split(text: string, file: string, problems: Problems): FrontMatter | undefined {
  let document: YamlDocument | undefined
  const refuse = () => ({})
  // An options object also switches off gray-matter's cache, which hides the second error in a row.
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        document = parseYaml(source)
        return {}
      },
      js: refuse,
      javascript: refuse,
      json: refuse,
    },
  })
  document ??= parseYaml('')
  for (const { message, remedy, ...place } of document.syntaxErrors)
    problems.add({ file, ...place }, `the front matter cannot be read: ${message}`, remedy)
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length
  return document.syntaxErrors.length > 0 ? undefined : { document, body: content, bodyLine }
}
