/**
 * Writes the site's content and made-up releases of about 400 words beside it, for measuring; the same count gives
 * the same files. Every tenth is in Persian as well.
 * Run: node --import tsx tests/bench/generate-content.ts <folder> <releases>, then CONTENT_DIR=<folder> npm run build
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { taxonomySchema } from '../../lib/content/schema/schema-registry.ts'
import { generateWords } from './generate-words.ts'
import { type ReleaseLanguage, ReleaseWriter } from './release-words.ts'

const ORIGINAL = join(import.meta.dirname, '..', '..', 'content')
/** A text ends with the paragraph in which it reaches this length: about 400 words. */
const WORDS = 360
const KINDS = ['press-release', 'news', 'story'] as const
const FIRST_YEAR = 2004
const YEARS = 22

type Taxonomy = z.output<typeof taxonomySchema>

/** Makes `folder` anew with the site's own content and `count` releases, spread over 22 years. */
export function generateContent(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(ORIGINAL, folder, { recursive: true })
  const taxonomy = taxonomySchema.parse(
    parse(readFileSync(join(folder, 'taxonomy.yml'), 'utf8'), { schema: 'failsafe' }),
  )
  const headlines = new Set<string>()
  for (let index = 0; index < count; index++) writeRelease(folder, index, taxonomy, headlines)
}

/** Writes the release of that number, for a folder that `generateContent` made. No two have one of the `headlines`. */
function writeRelease(folder: string, index: number, taxonomy: Taxonomy, headlines: Set<string>): void {
  const facts = releaseFacts(index, taxonomy)
  const original = releaseText('en', index, facts, headlines)
  write(folder, 'en', index, original)
  if (index % 10 !== 0) return
  const translatedFrom = createHash('sha256').update(original).digest('hex').slice(0, 12)
  write(folder, 'fa', index, releaseText('fa', index, { ...facts, translatedFrom }, headlines))
}

/** What all editions of a release share. */
function releaseFacts(index: number, { topics, programmes, places }: Taxonomy) {
  const writer = new ReleaseWriter('en', index + 1, [])
  const place = writer.pick(places)?.key
  const year = FIRST_YEAR + (index % YEARS)
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor(writer.random() * 365)))
  return {
    kind: KINDS[index % KINDS.length],
    code: `IOM-IR-${year}-${1000 + Math.floor(index / YEARS)}`,
    date: day.toISOString().slice(0, 10),
    dateMeaning: 'published',
    place,
    programmes: some(
      writer,
      programmes.map(({ key }) => key),
    ),
    topics: some(writer, topics),
    places: [place],
  }
}

function some(writer: ReleaseWriter, keys: readonly string[]): string[] {
  return [...new Set([writer.pick(keys), writer.random() < 0.5 ? writer.pick(keys) : undefined])].filter(
    (key) => key !== undefined,
  )
}

/** Without the syllables that only a half-space may join. */
const names = { en: generateWords('en'), fa: generateWords('fa').filter((name) => !name.includes('هها')) }
const people = {
  en: { byline: 'The mission’s reporters', contact: { name: 'Press desk', role: 'Media and Communications' } },
  fa: { byline: 'گزارشگران دفتر', contact: { name: 'میز رسانه', role: 'ارتباطات و رسانه' } },
} as const

type ReleaseFacts = ReturnType<typeof releaseFacts> & { translatedFrom?: string }

function releaseText(language: ReleaseLanguage, index: number, facts: ReleaseFacts, headlines: Set<string>): string {
  const writer = new ReleaseWriter(language, index + 1, names[language])
  const { byline, contact } = people[language]
  const matter = {
    title: headline(writer, headlines),
    summary: `${writer.clause()}. ${writer.clause()}.`,
    ...facts,
    ...(facts.kind === 'story' && { byline }),
    ...(facts.kind === 'press-release' && { mediaContact: { ...contact, email: 'press@example.org' } }),
  }
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n${writer.body(WORDS)}\n`
}

function headline(writer: ReleaseWriter, taken: Set<string>): string {
  const title = writer.clause().slice(0, 108).replace(/ \S*$/, '')
  if (taken.has(title)) return headline(writer, taken)
  taken.add(title)
  return title
}

function write(folder: string, locale: ReleaseLanguage, index: number, text: string): void {
  const news = join(folder, locale, 'news')
  mkdirSync(news, { recursive: true })
  writeFileSync(join(news, `made-up-${String(index).padStart(5, '0')}.md`), text)
}

const [folder, count] = process.argv[1] === import.meta.filename ? process.argv.slice(2) : []
if (folder && count) generateContent(folder, Number(count))
