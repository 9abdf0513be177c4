import { existsSync, lstatSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts'
import { checkReferences } from './check-references.ts'
import { ContentError, Problems } from './content-error.ts'
import { loadDatasets } from './dataset.ts'
import { loadVocabularies } from './dataset-vocabulary.ts'
import type { Entry, SiteContent } from './entry.ts'
import { expandFigures } from './expand-figures.ts'
import { loadFigures } from './figures.ts'
import { loadGlossaries } from './glossary.ts'
import { parseEntry } from './parse-entry.ts'
import { placeFile } from './place-file.ts'
import { type ContentFolder, listFiles, readText } from './read-text.ts'
import { redirectsSchema } from './redirects.ts'
import { type Labels, labelsSchema, type Sources, sourcesSchema, taxonomySchema } from './schema-registry.ts'
import { getServedContent } from './served-content.ts'
import { readSynonymGroups } from './synonyms-file.ts'
import { readYamlFile } from './yaml-file.ts'

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
  const pages = files.filter((path) => path.endsWith('.md') && path.includes('/'))
  const read = pages.map((path) => ({ place: placeFile(path), entry: readEntry(folder, path, problems) }))
  const unread = read.flatMap(({ place, entry }) => (entry || 'problem' in place ? [] : [place]))
  if (!taxonomy || !sources || !redirects) return { content: undefined, problems }
  const numbers = readNumbers(folder, sources, problems)
  const entries = read.flatMap(({ entry }) => (entry ? [expandFigures(entry, numbers.figures, problems)] : []))
  const content: SiteContent = {
    ...{ entries, unread, sources, taxonomy, labels, redirects, ...numbers },
    glossaries: loadGlossaries(folder, sources, problems),
    synonyms: readSynonymGroups(folder, problems),
  }
  checkReferences(content, folder.name, problems)
  return { content, problems }
}

function readNumbers(
  folder: ContentFolder,
  sources: Sources,
  problems: Problems,
): Pick<SiteContent, 'datasets' | 'figures'> {
  const vocabularies = loadVocabularies(folder, problems)
  const datasets = loadDatasets(folder, sources, vocabularies, problems)
  return { datasets, figures: loadFigures(folder, { sources, vocabularies, datasets }, problems) }
}

function readEntry(folder: ContentFolder, path: string, problems: Problems): Entry | undefined {
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

/** Reads a YAML file the site cannot be built without. */
function readYaml<Schema extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
  problems: Problems,
): z.output<Schema> | undefined {
  if (existsSync(join(folder.root, path))) return readYamlFile(folder, path, schema, problems)?.data
  problems.add(
    { file: `${folder.name}/${path}` },
    'is missing',
    'restore the file; the site cannot be built without it',
  )
  return undefined
}

let loaded: { readonly content: SiteContent; readonly state: string } | undefined

/** The content of the site, read once a process; in development, again after a file changed. Throws ContentError with every error. */
export function loadContent(): SiteContent {
  // First, since pages ask hundreds of thousands of times, and each look at the environment takes its time.
  if (loaded?.state === '') return loaded.content
  const isDevelopment = process.env.NODE_ENV === 'development'
  const folder = contentFolder()
  // A page asks hundreds of times: to read everything each time made a page of `npm run dev` take minutes.
  const state = isDevelopment ? stateOfFiles(folder) : ''
  if (loaded?.state === state) return loaded.content
  const content = getServedContent()?.content ?? readWholeContent(folder)
  loaded = { content, state }
  return content
}

function readWholeContent(folder: ContentFolder): SiteContent {
  const { content, problems } = readContent(folder)
  const errors = problems.errors()
  if (!content || errors.length > 0) throw new ContentError(errors)
  return content
}

function stateOfFiles(folder: ContentFolder): string {
  const states = listFiles(folder).map((path) => {
    const { mtimeMs, size } = lstatSync(join(folder.root, path))
    return `${path} ${mtimeMs} ${size}`
  })
  return states.join('\n')
}
