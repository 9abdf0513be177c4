/** A made-up third edition: English in accents and brackets, so that a string that is not translated shows. */

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
}

/** A text in the made-up language: ⟦Þé téxt⟧. */
export function pseudo(text: string): string {
  return `⟦${accented(text)}⟧`
}

function accented(text: string): string {
  return text.replace(/[aeiouncAEIOU]/g, (letter) => ACCENTED[letter] ?? letter)
}

/** The row of the locale table, and the import it needs. */
export const ROW = `  xx: {
    name: 'Pséúdó',
    prefix: '/xx',
    dir: 'ltr',
    tag: 'en-XA',
    intl: 'en-GB',
    calendar: 'gregory',
    openGraph: 'en_XA',
    messages: xx,
  },
`
export const IMPORT = "import { xx } from './messages/xx.ts'\n"

/** A message file: every English string in other letters, so that it grows with them. `whole`: what is made of each. */
export function messageFile(
  name: string,
  letters: Readonly<Record<string, string>>,
  whole = "'⟦' + text + '⟧'",
): string {
  return `import { en, type Messages } from './en.ts'

const LETTERS: Record<string, string> = ${JSON.stringify(letters)}
const made = (text: string) => ${whole}
const pseudo = (text: string) => made(text.replace(/[a-z]/gi, (letter) => LETTERS[letter] ?? letter))

function translate(value: any): any {
  if (typeof value === 'string') return pseudo(value)
  if (typeof value === 'function') return (...given: unknown[]) => translate(value(...given))
  if (Array.isArray(value)) return value.map(translate)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))
}

export const ${name}: Messages = translate(en)
`
}

export const MESSAGES = messageFile('xx', ACCENTED)

/** Front-matter fields whose values are words, and items of lists that are. */
const WORDS = /^(\s*(?:- )?(?:title|summary|name|role|text|alt|caption|credit): |\s+- (?=[A-Z][^:]*$))(.+)$/

/** A content file in the made-up language: its words and its body, not its keys and addresses. */
export function pseudoPage(source: string): string {
  const [, fields = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(source) ?? []
  const translated = fields.replace(
    new RegExp(WORDS.source, 'gm'),
    (_, key: string, words: string) => key + pseudo(words),
  )
  // Every other part is the target of a link; headings are translated, and with them the fragments that lead to them.
  const parts = body.split(/(\]\([^)#\s]*)/)
  return translated + parts.map((part, index) => (index % 2 === 0 ? accented(part) : part)).join('')
}

/** A file of labels in the made-up language. */
export function pseudoLabels(source: string): string {
  return source.replace(/: ([A-Z]\w*)/g, (_, words: string) => `: ${pseudo(words)}`)
}

/** The file of the mission with its names in the made-up language, and those of its maps. */
export function pseudoMission(source: string): string {
  const english = /(?<=^ {2}en:\n)(?: {4}.+\n)+/m.exec(source)?.[0] ?? ''
  const names = english.replace(/(?<=: ).+/g, pseudo)
  return source
    .replace(/^names:\n/m, (line) => `${line}  xx:\n${names}`)
    .replace(/\{ en: ([^,}]*), fa:/g, (field, name: string) => field.replace(' fa:', ` xx: ${pseudo(name)}, fa:`))
}
