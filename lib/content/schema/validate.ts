import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { atField, type Problems } from '../read/content-error.ts'
import type { YamlDocument } from '../read/yaml-document.ts'

/** Turns unknown YAML into a typed value, or reports every problem with field, line, reason and remedy. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  document: YamlDocument,
  file: string,
  problems: Problems,
): z.output<Schema> | undefined {
  const result = schema.safeParse(document.value ?? {}, { reportInput: true })
  if (result.success) return result.data
  const explained = result.error.issues.flatMap((issue) => explain(issue, schema))
  // What is missing only because its name is misspelt is one fault, not two.
  const meant = new Set(explained.map(({ meant: field }) => field))
  for (const { path, problem, remedy } of explained) {
    const at = atField({ file, position: document.position }, ...path)
    if (!meant.has(at.field)) problems.add(at, problem, remedy)
  }
  return undefined
}

interface Explained {
  path: PropertyKey[]
  problem: string
  remedy: string
  /** The field that was probably meant. */
  meant?: string
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
  const { path, input } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'is not a field of this kind of file',
        ...suggestField(key, schema, path),
      }))
    case 'invalid_key':
      return issue.issues.flatMap((fault) => explain({ ...fault, path }, schema))
    case 'invalid_type': {
      if (input === undefined)
        return [{ path, problem: 'is missing', remedy: `add a line “${String(path.at(-1))}: …”` }]
      const problem = `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`
      return [{ path, problem, remedy: 'look at the example in content/README.md' }]
    }
    case 'invalid_value': {
      const values = issue.values.join(', ')
      if (input === undefined) return [{ path, problem: 'is missing', remedy: `add one of: ${values}` }]
      return [{ path, problem: `“${String(input)}” is not allowed here`, remedy: `write one of: ${values}` }]
    }
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

function suggestField(key: string, schema: z.ZodType, path: PropertyKey[]): Pick<Explained, 'remedy' | 'meant'> {
  const known = fieldsAt(schema, path)
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2)
  if (near) return { remedy: `did you mean “${near}”?`, meant: [...path, near].map(String).join('.') }
  return { remedy: known.length > 0 ? `known fields: ${known.join(', ')}` : 'remove it, or check its spelling' }
}

/** The names a group of fields can have, found by its path. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return fieldsAt(schema.in, path)
  if (schema instanceof z.ZodArray && key !== undefined) return fieldsAt(schema.element, rest)
  if (schema instanceof z.ZodRecord && key !== undefined) return fieldsAt(schema.valueType, rest)
  if (!(schema instanceof z.ZodObject)) return []
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(key)], rest)
}
