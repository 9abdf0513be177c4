import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { type FrontMatter, parseFrontMatter } from './front-matter.ts'
import { type FilePlace, placeFile } from './place-file.ts'
import { newsSchema, pageSchema, programmeSchema } from './schema.ts'
import { validate } from './validate.ts'

/** Parses one Markdown file of the content folder; reports what is wrong and returns undefined when it cannot be used. */
export function parseEntry(path: string, text: string, file: string, problems: Problems): Entry | undefined {
  const place = placeFile(path)
  if ('problem' in place) {
    problems.add({ file }, place.problem, place.remedy)
    return undefined
  }
  const parts = parseFrontMatter(text, file, problems)
  if (!parts) return undefined
  if (parts.body.trim() === '')
    problems.add(
      { file, line: parts.bodyLine },
      'has no text below the front matter',
      'write the text, or mark the file draft: true and write a line',
    )
  return typed(place, parts, text, file, problems)
}

function typed(
  place: FilePlace,
  parts: FrontMatter,
  text: string,
  file: string,
  problems: Problems,
): Entry | undefined {
  const base = {
    locale: place.locale,
    path: place.path,
    slug: place.slug,
    file,
    body: parts.body,
    bodyLine: parts.bodyLine,
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    position: parts.document.position,
  }
  const check = <Schema extends z.ZodType>(schema: Schema) => validate(schema, parts.document, file, problems)
  switch (place.type) {
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
      return data && { ...base, type: 'page', section: place.section, data }
    }
  }
}
