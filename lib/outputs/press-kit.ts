/** The press kit of a release: one ZIP with everything the media may take from it, made from what is public. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { NewsEntry } from '../content/entries/entry.ts'
import { entryAttachments } from '../content/entries/entry-attachments.ts'
import { toPictured } from '../content/entries/entry-pictures.ts'
import { getEditions, getEditionsOf, getNews, getNewsItem } from '../content/queries.ts'
import { localeFacts } from '../i18n/locales.ts'
import { memoizeLately } from '../memoize.ts'
import { kitPath } from '../pages/media-files.ts'
import { messengerText } from '../pages/messenger-text.ts'
import { getNewsView } from '../pages/news.ts'
import { findPictures } from '../picture/find-pictures.ts'
import { withoutNotes } from '../picture/without-notes.ts'
import { zipTime } from '../site/zip-time.ts'
import { dateline, entryText } from './entry-text.ts'
import { figuresCsv } from './kit-figures.ts'
import { renderKitPage } from './kit-page.ts'
import { renderCredits, renderReadme } from './kit-readme.ts'

/** A press kit; it is the same in all editions of a release. */
export interface PressKit {
  /** Address, such as /news/opening/opening.zip. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The press kit of a release. Undefined where no edition has it as a release that stands. */
export function getPressKit(slug: string): PressKit | undefined {
  const [first] = editionsOf(slug)
  return first && { path: kitPath(slug), bytes: kitOf(first) }
}

/** Every press kit, to be made when it is asked for. */
export function listPressKits(): { readonly path: string; readonly make: () => Uint8Array }[] {
  const slugs = new Set(getEditions().flatMap((locale) => getNews(locale).map(({ slug }) => slug)))
  return [...slugs].flatMap((slug) => {
    const [first] = editionsOf(slug)
    return first ? [{ path: kitPath(slug), make: () => kitOf(first) }] : []
  })
}

/** A release in each edition where it is one that stands. */
function editionsOf(slug: string): NewsEntry[] {
  return getEditionsOf(`/news/${slug}`)
    .map((locale) => getNewsItem(locale, slug))
    .filter(({ data }) => data.kind === 'press-release' && !data.withdrawn)
}

/** Of the first edition: its pages tell the size, and it is a file of its own. */
const kitOf = memoizeLately((first: NewsEntry) => zipFiles(kitFiles(editionsOf(first.slug)), first.data.date.earliest))

function kitFiles(entries: readonly NewsEntry[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) addEdition(entry, files)
  const hasPictures = [...files.keys()].some((name) => name.startsWith('pictures/'))
  if (hasPictures) files.set('pictures/credits.txt', strToU8(renderCredits(entries)))
  const sums = new Map([...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]))
  return new Map([['README.txt', strToU8(renderReadme(entries, sums))], ...files])
}

function addEdition(entry: NewsEntry, files: Map<string, Uint8Array>): void {
  const { tag } = localeFacts(entry.locale)
  const csv = figuresCsv(entry)
  files.set(`${entry.slug}-${tag}.txt`, strToU8(entryText(entry)))
  files.set(`${entry.slug}-${tag}.message.txt`, strToU8(messengerText(entry)))
  files.set(`${entry.slug}-${tag}.html`, strToU8(renderKitPage(getNewsView(entry.locale, entry.slug), dateline(entry))))
  if (csv) files.set(`figures-${tag}.csv`, strToU8(csv))
  for (const [name, { file }] of findPictures(toPictured(entry)))
    add(`pictures/${name}`, withoutNotes(readFileSync(file)))
  for (const { file, data } of entryAttachments(entry)) add(`attachments/${file}`, data)

  /** Editions that show the same file share it; a file of their own stands in a folder of their own. */
  function add(name: string, bytes: Buffer) {
    const known = files.get(name)
    files.set(!known || bytes.equals(known) ? name : name.replace('/', `/${tag}/`), new Uint8Array(bytes))
  }
}

/** Bytes that depend on the content alone: every file carries the day of the release, at noon. */
function zipFiles(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const packed: Zippable = Object.fromEntries(
    [...files].map(([name, bytes]) => [name, [bytes, { level: isPacked(name) ? 0 : 9 }]]),
  )
  return zipSync(packed, { mtime: zipTime(date) })
}

function isPacked(name: string): boolean {
  return /\.(?:jpe?g|png|docx|xlsx|odt|ods)$/.test(name)
}
