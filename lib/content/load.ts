import { basename, resolve } from 'node:path'
import type { z } from 'zod'
import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts'
import { checkReferences } from './check-references.ts'
import { ContentError, Problems } from './content-error.ts'
import type { Entry, SiteContent } from './entry.ts'
import { parseEntry } from './parse-entry.ts'
import { type ContentFolder, listFiles, readText } from './read-text.ts'
import { redirectsSchema } from './redirects.ts'
import { type Labels, labelsSchema, sourcesSchema, taxonomySchema } from './schema.ts'
import { validate } from './validate.ts'
import { parseYaml } from './yaml-document.ts'

/** The content folder in use: `content/`, or where CONTENT_DIR points. */
export function contentFolder(): ContentFolder {
  const root = resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] ?? 'content')
  return { root, name: basename(root) }
}

/** Reads and types a whole content folder, with everything that is wrong in it. `content` is undefined when errors leave it incomplete. */
export function readContent(folder: ContentFolder): { content: SiteContent | undefined; problems: Problems } {
  const problems = new Problems()
  const files = listFiles(folder)
  const taxonomy = readYaml(folder, 'taxonomy.yml', taxonomySchema, problems)
  const sources = readYaml(folder, 'sources.yml', sourcesSchema, problems)
  const redirects = readYaml(folder, 'redirects.yml', redirectsSchema, problems)
  const labels = readLabels(folder, files, problems)
  const entries = files.flatMap((path) => readEntry(folder, path, problems) ?? [])
  if (!taxonomy || !sources || !redirects) return { content: undefined, problems }
  const content: SiteContent = { entries, sources, taxonomy, labels, redirects }
  checkReferences(content, folder.name, problems)
  return { content, problems }
}

function readEntry(folder: ContentFolder, path: string, problems: Problems): Entry | undefined {
  if (!path.endsWith('.md') || !path.includes('/')) return undefined
  const text = readText(folder, path, problems)
  return text === undefined ? undefined : parseEntry(path, text, `${folder.name}/${path}`, problems)
}

function readLabels(folder: ContentFolder, files: string[], problems: Problems): Partial<Record<Locale, Labels>> {
  const editions = LOCALES.filter((locale) =>
    files.some((path) => path.startsWith(`${locale}/`) && path.endsWith('.md')),
  )
  return Object.fromEntries(
    editions.flatMap((locale) => {
      const labels = readYaml(folder, `${locale}/labels.yml`, labelsSchema, problems)
      return labels && isLocale(locale) ? [[locale, labels]] : []
    }),
  )
}

/** Reads one YAML file of the content folder into its type; undefined, with problems noted, when it is missing or wrong. */
export function readYaml<Schema extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
  problems: Problems,
): z.output<Schema> | undefined {
  const file = `${folder.name}/${path}`
  const text = tryReadText(folder, path, problems)
  if (text === undefined) return undefined
  const document = parseYaml(text)
  for (const { message, ...place } of document.syntaxErrors) {
    problems.add(
      { file, ...place },
      `cannot be read: ${message}`,
      'check the indentation, and quote values that contain a colon',
    )
  }
  return document.syntaxErrors.length > 0 ? undefined : validate(schema, document, file, problems)
}

function tryReadText(folder: ContentFolder, path: string, problems: Problems): string | undefined {
  try {
    return readText(folder, path, problems)
  } catch {
    problems.add(
      { file: `${folder.name}/${path}` },
      'is missing',
      'restore the file; the site cannot be built without it',
    )
    return undefined
  }
}

let loaded: SiteContent | undefined

/** The content of the site, read once a process (anew each time in development). Throws ContentError with every error. */
export function loadContent(): SiteContent {
  if (loaded && process.env.NODE_ENV !== 'development') return loaded
  const { content, problems } = readContent(contentFolder())
  const errors = problems.errors()
  if (!content || errors.length > 0) throw new ContentError(errors)
  loaded = content
  return content
}
