import { stringify } from 'yaml'
import type { Locale } from '../../i18n/locales.ts'
import { nextCode } from '../check/check-codes.ts'
import type { Entry } from '../entries/entry.ts'
import { parseEntry, versionOf } from '../entries/parse-entry.ts'
import { Problems } from '../read/content-error.ts'
import { parseKeys } from './new-keys.ts'
import { answerName, NEWS_TYPES, type NewType } from './new-questions.ts'

/** What a new text is to be. `answers` by the names of `questionsFor`. */
interface NewEntry {
  readonly type: NewType
  readonly slug: string
  /** Of a page: a section, or `none`. */
  readonly section: string
  readonly editions: readonly Locale[]
  readonly answers: Readonly<Record<string, string>>
}

/** A file to be written, its path below the content folder. */
interface NewFile {
  readonly path: string
  readonly text: string
}

/**
 * The files of a new text, one for each edition, all of them drafts. `entries`: what there is already, whose release
 * codes are not used again. Throws an Error with what is wrong when a file would not pass the check.
 */
export function newEntryFiles(request: NewEntry, entries: readonly Entry[]): NewFile[] {
  const code = NEWS_TYPES.includes(request.type) ? freeCode(request, entries) : undefined
  const files: NewFile[] = []
  for (const locale of request.editions) {
    const of = (name: string) => request.answers[answerName(name, locale)]?.trim() ?? ''
    const [original] = files
    const front = {
      ...frontMatter(request, of, code),
      translatedFrom: original && versionOf(original.text),
      draft: true,
    }
    const text = `---\n${stringify(front, { lineWidth: 0 })}---\n${of('summary')}\n`
    files.push({ path: `${locale}/${folder(request)}${request.slug}.md`, text })
  }
  for (const file of files) refuseUnsound(file)
  return files
}

/** The fields in the order of the file; one without a value is left out. `of`: the answer in the words of the edition. */
function frontMatter(
  { type, answers }: NewEntry,
  of: (name: string) => string,
  code: string | undefined,
): Record<string, unknown> {
  const [place] = parseKeys(answers['place'])
  const topics = parseKeys(answers['topics'])
  const sources = parseKeys(answers['sources'])
  const news = { kind: type, code, date: answers['date'] ?? '', dateMeaning: 'published', place }
  const contact = { name: of('contact-name'), role: of('contact-role'), email: answers['contact-email'] ?? '' }
  return {
    title: of('title'),
    summary: of('summary'),
    ...(NEWS_TYPES.includes(type) && news),
    ...(type === 'story' && { byline: of('byline') }),
    ...(type === 'press-release' && { mediaContact: contact }),
    ...(type === 'programme' && {
      interventions: [{ title: of('title'), status: 'ongoing', text: of('summary') }],
    }),
    ...(topics.length > 0 && { topics }),
    ...(sources.length > 0 && { sources }),
  }
}

function folder({ type, section }: NewEntry): string {
  if (NEWS_TYPES.includes(type)) return 'news/'
  if (type === 'programme') return 'our-work/'
  return section === 'none' ? '' : `${section}/`
}

/** A translation carries the code of the text it is made from. */
function freeCode({ slug, answers }: NewEntry, entries: readonly Entry[]): string {
  const news = entries.filter((entry) => entry.type === 'news')
  const taken = news.flatMap(({ data }) => data.code ?? [])
  const year = answers['date']?.split('/').at(-1)?.slice(0, 4) ?? ''
  return news.find((entry) => entry.slug === slug)?.data.code ?? nextCode(year, taken)
}

function refuseUnsound({ path, text }: NewFile): void {
  const problems = new Problems()
  parseEntry(path, text, path, problems)
  const [first] = problems.errors()
  if (first) throw new Error(`${first.field ?? path} ${first.problem}. ${first.remedy}`)
}
