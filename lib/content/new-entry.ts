import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { nextCode } from './check-codes.ts'
import { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { parseKeys } from './new-keys.ts'
import { answerName, type NewType } from './new-questions.ts'
import { parseEntry } from './parse-entry.ts'

/** What a new text is to be. `answers` by the names of `questionsFor` and `keyQuestionsFor`. */
export interface NewEntry {
  readonly type: NewType
  readonly slug: string
  /** Of a page: a section, or `none`. */
  readonly section: string
  readonly editions: readonly Locale[]
  readonly answers: Readonly<Record<string, string>>
}

/** A file to be written, its path below the content folder. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/**
 * The files of a new text, one for each edition, all of them drafts. `entries`: what there is already, whose release
 * codes are not used again. Throws an Error with what is wrong when a file would not pass the check.
 */
export function newEntryFiles(request: NewEntry, entries: readonly Entry[]): NewFile[] {
  const code = isNews(request.type) ? freeCode(request, entries) : undefined
  const keys = { ...keysOf(request, 'topics'), ...keysOf(request, 'sources') }
  const files: NewFile[] = []
  for (const locale of request.editions) {
    const [original] = files
    const version = original && { translatedFrom: versionOf(original.text) }
    const front = { ...frontMatter(request, locale, code), ...keys, ...version, draft: true }
    const text = `---\n${stringify(front, { lineWidth: 0 })}---\n${answer(request, 'summary', locale)}\n`
    files.push({ path: `${locale}/${folder(request)}${request.slug}.md`, text })
  }
  for (const file of files) refuseUnsound(file)
  return files
}

function frontMatter(request: NewEntry, locale: Locale, code: string | undefined): Record<string, unknown> {
  const of = (name: string) => answer(request, name, locale)
  const common = { title: of('title'), summary: of('summary') }
  switch (request.type) {
    case 'programme':
      return { ...common, interventions: [{ title: of('title'), status: 'planned', text: of('summary') }] }
    case 'page':
      return common
    default: {
      const date = request.answers['date'] ?? ''
      const news = { ...common, kind: request.type, code, date, dateMeaning: 'published', ...placeOf(request) }
      if (request.type === 'story') return { ...news, byline: of('byline') }
      if (request.type === 'news') return news
      const email = request.answers['contact-email'] ?? ''
      return { ...news, mediaContact: { name: of('contact-name'), role: of('contact-role'), email } }
    }
  }
}

function answer({ answers }: NewEntry, name: string, locale: Locale): string {
  return answers[answerName(name, locale)]?.trim() ?? ''
}

function placeOf({ answers }: NewEntry): { place?: string } {
  const [place] = parseKeys(answers['place'] ?? '')
  return place ? { place } : {}
}

function keysOf({ answers }: NewEntry, name: 'topics' | 'sources'): Record<string, string[]> {
  const keys = parseKeys(answers[name] ?? '')
  return keys.length > 0 ? { [name]: keys } : {}
}

function folder({ type, section }: NewEntry): string {
  if (isNews(type)) return 'news/'
  if (type === 'programme') return 'our-work/'
  return section === 'none' ? '' : `${section}/`
}

function isNews(type: NewType): boolean {
  return type !== 'programme' && type !== 'page'
}

/** A translation carries the code of the text it is made from. */
function freeCode({ slug, answers }: NewEntry, entries: readonly Entry[]): string {
  const news = entries.filter((entry) => entry.type === 'news')
  const known = news.find((entry) => entry.slug === slug)?.data.code
  const year = answers['date']?.split('/').at(-1)?.slice(0, 4) ?? ''
  return (
    known ??
    nextCode(
      year,
      news.flatMap(({ data }) => data.code ?? []),
    )
  )
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function refuseUnsound({ path, text }: NewFile): void {
  const problems = new Problems()
  parseEntry(path, text, path, problems)
  const [first] = problems.errors()
  if (first) throw new Error(`${first.field ?? path} ${first.problem}. ${first.remedy}`)
}

/** The edition whose file the others are translations of, first. */
export function originalFirst(editions: readonly Locale[]): Locale[] {
  return editions.toSorted((a, b) => Number(b === SOURCE_LOCALE) - Number(a === SOURCE_LOCALE))
}
