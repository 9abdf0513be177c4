import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { memoize } from '../../memoize.ts'
import { validate } from '../schema/validate.ts'
import { atField, type ProblemPlace, type Problems } from './content-error.ts'
import { type ContentFolder, readText } from './read-text.ts'
import { parseYaml, type YamlDocument } from './yaml-document.ts'

/** A checked YAML file, with the place of every field for what is checked later. */
export interface YamlFile<Data> {
  /** Name for messages: content/data/returns-by-year.yml */
  readonly file: string
  readonly data: Data
  /** File, line, column and name of a field, for `Problems.add`. */
  readonly at: (...path: PropertyKey[]) => ProblemPlace
}

/** Reads a YAML file that exists into its type; undefined, with the problems noted, when it is wrong. */
export function readYamlFile<Schema extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
  problems: Problems,
): YamlFile<z.output<Schema>> | undefined {
  const file = `${folder.name}/${path}`
  const document = readYamlDocument(folder, path, problems)
  if (document === undefined) return undefined
  for (const { message, remedy, ...place } of document.syntaxErrors)
    problems.add({ file, ...place }, `cannot be read: ${message}`, remedy)
  const data = document.syntaxErrors.length > 0 ? undefined : validate(schema, document, file, problems)
  if (data === undefined) return undefined
  return { file, data, at: (...path) => atField({ file, position: document.position }, ...path) }
}

/** The same for a file that a folder need not have. */
export const readOptionalYaml: typeof readYamlFile = (folder, path, schema, problems) =>
  existsSync(join(folder.root, path)) ? readYamlFile(folder, path, schema, problems) : undefined

/** The same for a file that the site cannot be built without. */
export const readNeededYaml: typeof readYamlFile = (folder, path, schema, problems) =>
  readOptionalYaml(folder, path, schema, problems) ??
  (existsSync(join(folder.root, path))
    ? undefined
    : problems.add(
        { file: `${folder.name}/${path}` },
        'is missing',
        'restore the file; the site cannot be built without it',
      ))

const documentsOf = memoize((_: Problems) => new Map<string, YamlDocument>())

/** What a YAML file says, read once in a run for its form and for its words; undefined, with the problem noted, when it is no text. */
export function readYamlDocument(folder: ContentFolder, path: string, problems: Problems): YamlDocument | undefined {
  const source = readText(folder, path, problems)
  if (source === undefined) return undefined
  const read = documentsOf(problems)
  const document = read.get(path) ?? parseYaml(source)
  read.set(path, document)
  return document
}
