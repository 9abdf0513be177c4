/** Made-up editions: English in other letters, so that a string that is not translated shows, and nobody takes it for a translation. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PseudoEdition {
  /** Its key in the table of languages; also its prefix and the name of its folder. */
  readonly key: string
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly tag: string
  readonly intl: string
  readonly openGraph: string
  readonly letters: Readonly<Record<string, string>>
  /** Around each text. */
  readonly brackets: readonly [string, string]
}

/** In accents and brackets: ⟦Þé téxt⟧. */
export const ACCENTED: PseudoEdition = {
  key: 'xx',
  name: 'Pséúdó',
  dir: 'ltr',
  tag: 'en-XA',
  intl: 'en-GB',
  openGraph: 'en_XA',
  letters: { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' },
  brackets: ['⟦', '⟧'],
}

/** In Arabic letters, from right to left. */
export const ARABIC: PseudoEdition = {
  key: 'ar',
  name: 'العربية',
  dir: 'rtl',
  tag: 'ar',
  intl: 'ar-EG',
  openGraph: 'ar_AR',
  letters: Object.fromEntries(
    Array.from('abcdefghijklmnopqrstuvwxyz', (letter, at) => [letter, 'ابثدهفغحيجكلمنوپقرستعڤوخيز'[at] ?? letter]),
  ),
  brackets: ['', ''],
}

/** Adds an edition to a copy of the project by the things that docs/add-an-edition.md names; nothing else in the copy is touched. */
export function addEdition(copy: string, edition: PseudoEdition): void {
  const { key } = edition
  rewrite(join(copy, 'lib/i18n/locales.ts'), (table) => tableWith(table, edition))
  writeFileSync(join(copy, `lib/i18n/messages/${key}.ts`), messageFile(edition))
  rewrite(join(copy, 'content/mission.yml'), (mission) => missionWith(mission, edition))
  const folder = join(copy, 'content', key)
  cpSync(join(copy, 'content/en'), folder, { recursive: true })
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')))
    rewrite(join(folder, path), (page) => translatedPage(page, edition))
  rewrite(join(folder, 'labels.yml'), (labels) =>
    labels.replace(/: ([A-Z]\w*)/g, (_, words: string) => `: ${translated(words, edition)}`),
  )
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function translated(text: string, edition: PseudoEdition): string {
  return edition.brackets.join(spelt(text, edition))
}

function spelt(text: string, { letters }: PseudoEdition): string {
  return text.replace(/[a-z]/gi, (letter) => letters[letter] ?? letters[letter.toLowerCase()] ?? letter)
}

function tableWith(table: string, { key, name, dir, tag, intl, openGraph }: PseudoEdition): string {
  const row = JSON.stringify({ name, prefix: `/${key}`, dir, tag, intl, calendar: 'gregory', openGraph })
  const end = '} as const satisfies'
  const rows = table.replace(end, `  ${key}: ${row.replace(/\}$/, `, messages: ${key} }`)},\n${end}`)
  return `import { ${key} } from './messages/${key}.ts'\n${rows}`
}

/** Every English string in other letters: it grows with them. */
function messageFile({ key, letters, brackets }: PseudoEdition): string {
  return `import { en, type Messages } from './en.ts'

const LETTERS: Record<string, string> = ${JSON.stringify(letters)}
const spelt = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => LETTERS[letter] ?? LETTERS[letter.toLowerCase()] ?? letter)

function translate(value: any): any {
  if (typeof value === 'string') return ${JSON.stringify(brackets)}.join(spelt(value))
  if (typeof value === 'function') return (...given: unknown[]) => translate(value(...given))
  if (Array.isArray(value)) return value.map(translate)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))
}

export const ${key}: Messages = translate(en)
`
}

/** Front-matter fields whose values are words, and items of lists that are. */
const WORDS =
  /^(\s*(?:- )?(?:title|navTitle|summary|name|role|purpose|text|alt|caption|credit): |\s+- (?=[A-Z][^:]*$))(.+)$/gm

/** A content file in the made-up language: its words and its body, not its keys and addresses. */
function translatedPage(source: string, edition: PseudoEdition): string {
  const [, fields = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(source) ?? []
  const front = fields.replace(WORDS, (_, key: string, words: string) => key + translated(words, edition))
  // Every other part is the target of a link; headings are translated, and with them the fragments that lead to them.
  const parts = body.split(/(\]\([^)#\s]*)/)
  return front + parts.map((part, index) => (index % 2 === 0 ? spelt(part, edition) : part)).join('')
}

/** The file of the mission with its names in the made-up language, and those of its maps. */
function missionWith(source: string, edition: PseudoEdition): string {
  const english = /(?<=^ {2}en:\n)(?: {4}.+\n)+/m.exec(source)?.[0] ?? ''
  const names = english.replace(/(?<=: ).+/g, (words) => translated(words, edition))
  return source
    .replace(english, `${english}  ${edition.key}:\n${names}`)
    .replace(
      /\{ en: ([^,}]*[^,} ])/g,
      (field, name: string) => `${field}, ${edition.key}: ${translated(name, edition)}`,
    )
}
