import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES, type Locale } from '../i18n/locales.ts'
import { memoize } from '../memoize.ts'
import { MISSION_FILE } from '../mission/mission.ts'
import { missionSchema } from '../mission/mission-schema.ts'
import { checkFiles } from './check/check-files.ts'
import { checkMission } from './check/check-mission.ts'
import { checkLabels, checkReferences } from './check/check-references.ts'
import type { Entry, SiteContent } from './entries/entry.ts'
import { loadGlossaries } from './entries/glossary.ts'
import { parseEntry } from './entries/parse-entry.ts'
import { readSynonymGroups } from './entries/synonyms-file.ts'
import { readVerifyFiles, type VerifyFiles } from './entries/verify-files.ts'
import { loadDatasets } from './numbers/dataset.ts'
import { loadVocabularies, publisherNames } from './numbers/dataset-vocabulary.ts'
import { expandFigures } from './numbers/expand-figures.ts'
import { loadFigures } from './numbers/figures.ts'
import { ContentError, Problems } from './read/content-error.ts'
import { contentFolder } from './read/content-folder.ts'
import { placeFile } from './read/place-file.ts'
import { type ContentFolder, listFiles, readText } from './read/read-text.ts'
import { readNeededYaml, type YamlFile } from './read/yaml-file.ts'
import { keyFinder } from './schema/named-keys.ts'
import { redirectsSchema } from './schema/redirects.ts'
import { type Labels, labelsSchema, type Sources, sourcesSchema, taxonomySchema } from './schema/schema-registry.ts'
import { getSnapshot } from './snapshot.ts'

/**
 * Reads and types a whole content folder. `content` is undefined when the files that texts share have an error: it is
 * told alone then, without the hundreds that would follow from it in the texts.
 */
export function readContent(folder: ContentFolder): { content: SiteContent | undefined; problems: Problems } {
  const problems = new Problems()
  const files = listFiles(folder)
  const shared = readShared(folder, files, problems)
  const isSound = problems.errors().length === 0
  checkFiles(folder, files, problems)
  const pages = files.filter((path) => path.endsWith('.md') && path.includes('/'))
  const read = pages.map((path) => ({ place: placeFile(path), entry: readEntry(folder, path, problems) }))
  const unread = read.flatMap(({ place, entry }) => (entry || 'problem' in place ? [] : [place]))
  if (!shared || !isSound) return { content: undefined, problems }
  const toKeys = keyFinder(shared)
  const entries = read.flatMap(({ entry }) => (entry ? [expandFigures(toKeys(entry), shared.figures, problems)] : []))
  const content: SiteContent = { ...shared, entries, unread }
  checkReferences(content, problems)
  return { content, problems }
}

function readShared(
  folder: ContentFolder,
  files: string[],
  problems: Problems,
): Omit<SiteContent, 'entries' | 'unread'> | undefined {
  const mission = readNeededYaml(folder, MISSION_FILE, missionSchema, problems)
  if (mission) checkMission(mission, problems)
  const taxonomy = readNeededYaml(folder, 'taxonomy.yml', taxonomySchema, problems)
  const sources = readNeededYaml(folder, 'sources.yml', sourcesSchema, problems)?.data
  const redirects = readNeededYaml(folder, 'redirects.yml', redirectsSchema, problems)?.data
  const labels = readLabels(folder, files, problems)
  const synonyms = readSynonymGroups(folder, problems)
  if (taxonomy) checkLabels(taxonomy, labels, problems)
  if (!taxonomy || !sources || !redirects) return undefined
  const numbers = readNumbers(folder, sources, problems)
  const glossaries = loadGlossaries(folder, sources, problems)
  const names = labels.map(({ locale, file }) => [locale, file.data])
  return {
    sources,
    taxonomy: taxonomy.data,
    labels: Object.fromEntries(names),
    redirects,
    synonyms,
    ...numbers,
    glossaries,
  }
}

function readNumbers(
  folder: ContentFolder,
  sources: Sources,
  problems: Problems,
): Pick<SiteContent, 'datasets' | 'figures' | 'publishers'> {
  const before = problems.errors().length
  const vocabularies = loadVocabularies(folder, problems)
  if (problems.errors().length > before) return { datasets: [], figures: [], publishers: {} }
  const datasets = loadDatasets(folder, sources, vocabularies, problems)
  const figures = loadFigures(folder, { sources, vocabularies, datasets }, problems)
  return { datasets, figures, publishers: publisherNames(vocabularies) }
}

function readEntry(folder: ContentFolder, path: string, problems: Problems): Entry | undefined {
  const text = readText(folder, path, problems)
  return text === undefined ? undefined : parseEntry(path, text, `${folder.name}/${path}`, problems)
}

function readLabels(
  folder: ContentFolder,
  files: string[],
  problems: Problems,
): { locale: Locale; file: YamlFile<Labels> }[] {
  const editions = LOCALES.filter((locale) =>
    files.some((path) => path.startsWith(`${locale}/`) && path.endsWith('.md')),
  )
  return editions.flatMap((locale) => {
    const file = readNeededYaml(folder, `${locale}/labels.yml`, labelsSchema, problems)
    return file ? [{ locale, file }] : []
  })
}

let loaded: { readonly content: SiteContent; readonly state: string } | undefined
/** Whether the files were looked at in this turn of the event loop. */
let isLookedAt = false

/** The content of the site, read once a process; in development, again after a file changed. Throws ContentError with every error. */
export function loadContent(): SiteContent {
  // First, since pages ask hundreds of thousands of times, and each look at the environment takes its time.
  if (loaded?.state === '') return loaded.content
  // So do the pages of `npm run dev`, where every look at the files takes two milliseconds.
  if (loaded && isLookedAt) return loaded.content
  const isDevelopment = process.env.NODE_ENV === 'development'
  const folder = contentFolder()
  const state = isDevelopment ? stateOfFiles(folder) : ''
  if (loaded?.state !== state) loaded = { content: getSnapshot()?.content ?? readWholeContent(folder), state }
  if (isDevelopment) {
    isLookedAt = true
    setImmediate(() => (isLookedAt = false))
  }
  return loaded.content
}

/** Takes over content that was read and found right, as what `loadContent` gives; none: it is read again at the next call. */
export function setContent(content: SiteContent | undefined): void {
  loaded = content && { content, state: '' }
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

const verifyFilesOf = memoize((_: SiteContent) => getSnapshot()?.verifyFiles ?? readWholeFiles())

/** The channels and false messages of the site, read once with its content. Throws ContentError when a file is wrong. */
export function loadVerifyFiles(): VerifyFiles {
  return verifyFilesOf(loadContent())
}

function readWholeFiles(): VerifyFiles {
  const problems = new Problems()
  const files = readVerifyFiles(contentFolder(), problems)
  if (problems.errors().length > 0) throw new ContentError(problems.errors())
  return files
}
