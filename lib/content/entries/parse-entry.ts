import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Problems } from '../read/content-error.ts'
import { parseFrontMatter } from '../read/front-matter.ts'
import { placeFile } from '../read/place-file.ts'
import { newsSchema, pageSchema, programmeSchema } from '../schema/schema.ts'
import { validate } from '../schema/validate.ts'
import type { Entry } from './entry.ts'

/** Parses one Markdown file of the content folder; reports what is wrong and returns undefined when it cannot be used. */
export function parseEntry(path: string, source: string, file: string, problems: Problems): Entry | undefined {
  const place = placeFile(path)
  if ('problem' in place) return problems.add({ file }, place.problem, place.remedy)
  const parts = parseFrontMatter(source, file, problems)
  if (!parts) return undefined
  if (parts.body.trim() === '')
    problems.add(
      { file, line: parts.bodyLine },
      'has no text below the front matter',
      'write the text, or mark the file draft: true and write a line',
    )
  const { type, section, ...address } = place
  const { document, ...text } = parts
  const base = { ...address, ...text, file, version: versionOf(source), position: document.position }
  const check = <Schema extends z.ZodType>(schema: Schema) => validate(schema, document, file, problems)
  switch (type) {
    case 'news': {
      const data = check(newsSchema)
      return data && { ...base, type: 'news', data }
    }
    case 'programme': {
      const data = check(programmeSchema)
      return data && { ...base, type: 'programme', data }
    }
    case 'page': {
      const data = check(pageSchema)
      return data && { ...base, type: 'page', section, data }
    }
  }
}

/** The version of a file with this text, which a translation of it names. */
export function versionOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 12)
}
