/** A build: check, compile the styles, render, write, publish. */
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPages, REQUEST_ROUTES } from '../../app/render.tsx'
import { type Styles, stylesFor } from '../../app/render-styles.ts'
import type { SiteContent } from '../../lib/content/entries/entry.ts'
import { setContent } from '../../lib/content/load.ts'
import { getEditions, getEntry, getGone, getMoved } from '../../lib/content/queries.ts'
import { writeSnapshot } from '../../lib/content/snapshot.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { allOutputs } from '../../lib/outputs/all-outputs.ts'
import { collectSnapshot, squeezedWords } from '../../lib/pages/verify-known.ts'
import { entryDocument } from '../../lib/search/documents.ts'
import { writeIndexFiles } from '../../lib/search/index-files.ts'
import { siteNow } from '../../lib/site/clock.ts'
import { IS_OFFICIAL, readReach, SITE_ORIGIN } from '../../lib/site/config.ts'
import { editorSettings } from '../../lib/web-editor/settings.ts'
import { distFolders } from '../dist-folders.ts'
import { editorOutputs } from '../editor/web-editor.ts'
import type { SiteFile, SiteManifest } from '../manifest.ts'
import { offlineCopies } from '../pocket/offline-copies.ts'
import { readChecked } from './check.ts'
import { compileStyles } from './compile-styles.ts'
import { buildInputs, contentDir } from './freshness.ts'
import { keepHistory, readHistory } from './history.ts'
import { publishBuild } from './publish-build.ts'
import { redirectRules } from './redirect-rules.ts'
import { byPath, folderSources, outputSource, pageSource, type Source } from './source.ts'
import { textsBeside, withText } from './text-source.ts'
import { writeTree } from './write-tree.ts'

/**
 * Builds and publishes the site, telling on stdout how far it is. False when a step failed; what was
 * served before is then untouched.
 */
export async function buildSite(projectDir: string): Promise<boolean> {
  const { staging } = distFolders(projectDir)
  rmSync(staging, { recursive: true, force: true })
  try {
    return await makeBuild(projectDir)
  } catch (error) {
    tellFailure(projectDir, error instanceof Error ? error.message : String(error))
    return false
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function makeBuild(projectDir: string): Promise<boolean> {
  const started = performance.now()
  // A setting that is none is told of now, not after the pages.
  readReach()
  const history = readHistory(projectDir, contentDir(projectDir, process.env))
  const inputs = buildInputs(projectDir, process.env, history)
  process.env['SITE_HISTORY'] = keepHistory(projectDir, history)
  console.log('1/3 Checking the content')
  const content = readChecked()
  if (!content) throw new Error('the content has errors')
  console.log('2/3 Rendering the pages')
  await render(projectDir, content)
  console.log('3/3 Publishing')
  console.log(summary(publishBuild(projectDir, inputs), (performance.now() - started) / 1000))
  return true
}

/** Writes everything that is published, and what a server needs beside it, to the staging folder. */
async function render(projectDir: string, content: SiteContent): Promise<void> {
  setContent(content)
  const { staging, current, packed, pictures } = distFolders(projectDir)
  const folders = { site: join(staging, 'site'), earlier: join(current, 'site'), packed, pictures }
  const hasStyleguide = process.env['STYLEGUIDE'] === '1'
  const styles = await compileStyles(projectDir, hasStyleguide)
  const files = await writeTree(await listSources(projectDir, styles, hasStyleguide), folders)
  const dynamic = requestAddresses()
  const snapshot = join(staging, 'snapshot')
  mkdirSync(snapshot, { recursive: true })
  writeIndexFiles(snapshot, new Set([...pagesOf(files).map(({ path }) => path), ...dynamic]))
  writeSnapshot(snapshot, collectSnapshot())
  writeFileSync(join(staging, 'site.json'), JSON.stringify(describe(files, dynamic, styles)))
}

/** Everything that is published. */
async function listSources(projectDir: string, styles: Styles, hasStyleguide: boolean): Promise<Source[]> {
  const key = process.env['SIGNING_KEY'] || undefined
  const files = folderSources(join(projectDir, 'public'))
  const pages = listPages(styles, hasStyleguide).map(pageSource)
  const stylesOf = (html: string) => stylesFor(html, styles).join('')
  const copies = offlineCopies({ sources: [...pages, ...files], stylesOf, now: siteNow(), key })
  const outputs = allOutputs(siteNow(), key)
  const isTold = textsBeside(outputs)
  return [
    ...outputs.map(outputSource).map(copies.before),
    ...(await editorOutputs(editorSettings(process.env))).map(outputSource),
    ...files,
    ...copies.files,
    ...pages
      .map(withWords)
      .map(copies.before)
      .flatMap((page) => (isTold(page) ? withText(page) : [page])),
  ]
}

/** What the index and the servers need to know of a text is taken with its page: to read thousands of texts again would take half a minute. */
function withWords(page: Source): Source {
  const { locale, path } = splitLocale(page.path)
  const entry = getEntry(locale, path)
  if (!entry) return page
  const make = () => {
    entryDocument(entry)
    squeezedWords(entry)
    return page.make()
  }
  return { ...page, make }
}

function requestAddresses(): string[] {
  return getEditions().flatMap((locale) => Object.keys(REQUEST_ROUTES).map((route) => localePath(route, locale)))
}

function describe(files: SiteFile[], dynamic: string[], styles: SiteManifest['styles']): SiteManifest {
  const editor = editorSettings(process.env)
  const rules = redirectRules({ redirects: getMoved(), gone: getGone() }, new Set(files.map(({ path }) => path)))
  return {
    version: 3,
    ...{ origin: SITE_ORIGIN, isOfficial: IS_OFFICIAL, builtAt: siteNow().toISOString(), inputs: {} },
    ...{ dynamic: dynamic.toSorted(), files: files.toSorted(byPath), ...rules },
    styles,
    ...readReach(),
    ...(editor && { editor: { origins: [...editor.origins] } }),
  }
}

function pagesOf(files: readonly SiteFile[]): SiteFile[] {
  return files.filter(({ type, status }) => type.startsWith('text/html') && status === 200)
}

function tellFailure(projectDir: string, reason: string): void {
  const unchanged = 'What was published before is unchanged.'
  const isFull = /ENOSPC/.test(reason) || freeBytes(projectDir) < LEAST_FREE
  if (isFull) console.error(`Not built: the disk is full. Make room on it and build again. ${unchanged}`)
  else console.error(`Not built: ${reason}. ${unchanged}`)
}

/** With less than this on the disk, whatever failed did so for want of room. */
const LEAST_FREE = 100_000

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function summary({ files }: SiteManifest, seconds: number): string {
  const plain = total(files.map(({ bytes }) => bytes.plain))
  const sent = total(files.map(({ bytes }) => bytes.br ?? bytes.plain))
  const pages = pagesOf(files).length
  return `Built ${pages} pages and ${files.length - pages} other files: ${plain}, ${sent} as sent, in ${seconds.toFixed(1)} s`
}

function total(bytes: number[]): string {
  const sum = bytes.reduce((all, some) => all + some, 0)
  return sum < 1e6 ? `${(sum / 1e3).toFixed(0)} kB` : `${(sum / 1e6).toFixed(1)} MB`
}
