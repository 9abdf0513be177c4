import type { ContentProblem } from '../read/content-error.ts'

/** A problem as a workflow command of GitHub Actions, which marks the line in the pull request. */
export function formatAnnotation({ file, line, column, severity, field, problem, remedy }: ContentProblem): string {
  const where = { file, line: String(line), col: String(column), title: field ? `Content: ${field}` : 'Content' }
  const properties = Object.entries(where).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${severity} ${properties.join(',')}::${escapeData([field, problem].filter(Boolean).join(' '))}${remedy ? escapeData(`. ${remedy}`) : ''}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
