import type { z } from 'zod'
import type { Problems } from './content-error.ts'
import type { YamlDocument } from './yaml-document.ts'

/** Turns unknown YAML into a typed value, or reports every problem with field, line, reason and remedy. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  document: YamlDocument,
  file: string,
  problems: Problems,
): z.output<Schema> | undefined {
  const result = schema.safeParse(document.value ?? {}, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    for (const { path, problem, remedy } of explain(issue, schema)) {
      problems.add({ file, ...document.position(path), field: path.map(String).join('.') }, problem, remedy)
    }
  }
  return undefined
}

interface Explained {
  path: PropertyKey[]
  problem: string
  remedy: string
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'is not a field of this kind of file',
        remedy: suggestField(key, schema, path),
      }))
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, problem: 'is missing', remedy: `add a line “${String(path.at(-1))}: …”` }]
        : [
            {
              path,
              problem: `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`,
              remedy: 'look at the example in content/README.md',
            },
          ]
    case 'invalid_value':
      return [
        issue.input === undefined
          ? { path, problem: 'is missing', remedy: `add one of: ${issue.values.join(', ')}` }
          : {
              path,
              problem: `“${String(issue.input)}” is not allowed here`,
              remedy: `write one of: ${issue.values.join(', ')}`,
            },
      ]
    default: {
      const [problem = issue.message, ...remedy] = issue.message.split(/(?<=[.;]) /)
      return [{ path, problem: problem.replace(/[.;]$/, ''), remedy: remedy.join(' ') }]
    }
  }
}

const TYPE_NAMES: Record<string, string> = {
  array: 'a list: one item a line, each with “- ” before it',
  object: 'a group of fields, indented below it',
  record: 'a group of fields, indented below it',
  string: 'a single text',
}

function suggestField(key: string, schema: z.ZodType, path: PropertyKey[]): string {
  const known = path.length === 0 ? fieldNames(schema) : []
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2)
  return near
    ? `did you mean “${near}”?`
    : known.length > 0
      ? `known fields: ${known.join(', ')}`
      : 'remove it, or check its spelling'
}

function fieldNames(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape ? Object.keys(schema.shape) : []
}

/** Levenshtein distance: how many letters to change to come from one word to the other. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
