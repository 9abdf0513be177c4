import { readPicture, type UnusablePicture } from './read-picture.ts'

/** A fault of a picture in words for editors. */
export interface PictureFault {
  readonly problem: string
  readonly remedy: string
  readonly severity: 'error' | 'warning'
}

/** A picture as a text names it. */
export interface NamedPicture {
  /** As written in the text: a file name. */
  readonly url: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** Whether it stands in a paragraph of its own: within a line of text it has no room for its caption. */
  readonly isAlone: boolean
}

type Rule = readonly [isWrong: boolean, problem: string, remedy: string, severity?: PictureFault['severity']]

const MIN_WIDTH = 800
const LONG_ALT = 250

/** What is wrong with a picture and its file, looked for in these folders; nothing for one that may be published. */
export function checkPicture(picture: NamedPicture, folders: readonly string[]): PictureFault[] {
  return [...wordRules(picture), ...fileRules(picture.url, folders)]
    .filter(([isWrong]) => isWrong)
    .map(([, problem, remedy, severity = 'error']) => ({ problem, remedy, severity }))
}

function wordRules({ url, alt, caption, credit, isAlone }: NamedPicture): Rule[] {
  const example = `![What it shows](${url} "Where and when © Name/IOM 2026")`
  const isFileName = alt.trim().toLowerCase() === url.toLowerCase()
  const tell = `write what one would tell a reader who cannot see it: ${example}`
  const shorten = 'keep it to one or two sentences; tell the rest in the text'
  return [
    [
      !alt.trim(),
      `has a picture without a description: ${url}`,
      `write what it shows between the brackets: ${example}`,
    ],
    [isFileName, `describes a picture by its file name: ${url}`, tell],
    [
      !credit.trim(),
      `has a picture without a credit: ${url}`,
      `write who made it after the © in the title: ${example}`,
    ],
    [!caption.trim(), `has a picture without a caption: ${url}`, `say what, where and when: ${example}`, 'warning'],
    [alt.length > LONG_ALT, `has a description of ${alt.length} letters: ${url}`, shorten, 'warning'],
    [!isAlone, `has a picture within a line of text: ${url}`, 'leave an empty line before and after it'],
  ]
}

function fileRules(url: string, folders: readonly string[]): Rule[] {
  const picture = readPicture(url, folders)
  if (typeof picture === 'string') return [[true, ...unusable(url)[picture]]]
  const { width } = picture.plan
  const remedy = `use one at least ${MIN_WIDTH} pixels wide; small ones look blurred`
  return [[width < MIN_WIDTH, `has a picture only ${width} pixels wide: ${url}`, remedy, 'warning']]
}

function unusable(url: string): Record<UnusablePicture, readonly [problem: string, remedy: string]> {
  return {
    elsewhere: [
      `takes a picture from elsewhere: ${url}`,
      'put the file beside the text; the browsers of readers ask no other site for anything',
    ],
    'badly-named': [
      `has a picture named ${url}`,
      'name it in lower-case Latin letters, digits and hyphens, as JPEG or PNG: saveh-school.jpg',
    ],
    missing: [`has a picture that is not there: ${url}`, 'put the file beside the text, or take the picture out'],
    'not-a-picture': [`has a picture that is neither JPEG nor PNG: ${url}`, 'save it again as JPEG'],
  }
}
