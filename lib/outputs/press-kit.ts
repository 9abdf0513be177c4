/** The press kit of a release: one ZIP with everything the media may take from it, made from what is public. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import type { NewsEntry } from '../content/entry.ts'
import { entryAttachments } from '../content/entry-attachments.ts'
import { toPictured } from '../content/entry-pictures.ts'
import { getEditionsOf, getNewsItem } from '../content/queries.ts'
import { getNewsView } from '../content/views/news.ts'
import { localeFacts } from '../i18n/locales.ts'
import { keepMade } from '../kept/kept-results.ts'
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

const made = new WeakMap<NewsEntry, PressKit>()

/** The press kit of a release. Undefined where no edition has it as a release that stands. */
export function getPressKit(slug: string): PressKit | undefined {
  const entries = getEditionsOf(`/news/${slug}`)
    .map((locale) => getNewsItem(locale, slug))
    .filter(({ data }) => data.kind === 'press-release' && !data.withdrawn)
  const [first] = entries
  if (!first) return undefined
  const kit = made.get(first) ?? { path: `/news/${slug}/${slug}.zip`, bytes: pack(kitFiles(entries), first) }
  made.set(first, kit)
  return kit
}

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

/** Kits with photographs have little to pack, and would fill the folder of what is kept. */
const LARGEST_KEPT = 100_000

function pack(files: ReadonlyMap<string, Uint8Array>, { data }: NewsEntry): Uint8Array {
  const zip = () => zipFiles(files, data.date.earliest)
  const sizes = [...files.values()].map(({ byteLength }) => byteLength)
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_KEPT) return zip()
  // The README has the checksum of every other file.
  const readme = strFromU8(files.get('README.txt') ?? new Uint8Array())
  const base64 = keepMade(`kit ${data.date.earliest}`, readme, () => Buffer.from(zip()).toString('base64'))
  return new Uint8Array(Buffer.from(base64, 'base64'))
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
