import { readPicture, type UnusablePicture } from './read-picture.ts'

/** A fault of a picture in words for editors; `ContentProblem` adds the place. */
export interface PictureFault {
  readonly problem: string
  readonly remedy: string
  readonly severity: 'error' | 'warning'
}

export interface PictureWords {
  /** As written in the text: a file name. */
  readonly url: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

const MIN_WIDTH = 800
const LONG_ALT = 250

/** What is wrong with the words of a picture; nothing for a picture that may be published. */
export function checkPictureWords({ url, alt, caption, credit }: PictureWords): PictureFault[] {
  const example = `![What it shows](${url} "Where and when © Name/IOM 2026")`
  return [
    ...when(
      !alt.trim(),
      `has a picture without a description: ${url}`,
      `write what it shows between the brackets: ${example}`,
    ),
    ...when(
      alt.trim().toLowerCase() === url.toLowerCase(),
      `describes a picture by its file name: ${url}`,
      `write what one would tell a reader who cannot see it: ${example}`,
    ),
    ...when(
      !credit.trim(),
      `has a picture without a credit: ${url}`,
      `write who made it after the © in the title: ${example}`,
    ),
    ...when(
      !caption.trim(),
      `has a picture without a caption: ${url}`,
      `say what, where and when: ${example}`,
      'warning',
    ),
    ...when(
      alt.length > LONG_ALT,
      `has a description of ${alt.length} letters: ${url}`,
      'keep it to one or two sentences; tell the rest in the text',
      'warning',
    ),
  ]
}

/** What is wrong with the file of a picture, looked for in these folders. */
export function checkPictureFile(url: string, folders: readonly string[]): PictureFault[] {
  const picture = readPicture(url, folders)
  if (typeof picture === 'string') return [unusable(picture, url)]
  const { width } = picture.plan
  const remedy = `use one at least ${MIN_WIDTH} pixels wide; small ones look blurred`
  return when(width < MIN_WIDTH, `has a picture only ${width} pixels wide: ${url}`, remedy, 'warning')
}

function unusable(why: UnusablePicture, url: string): PictureFault {
  const words: Record<UnusablePicture, readonly [string, string]> = {
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
  const [problem, remedy] = words[why]
  return { problem, remedy, severity: 'error' }
}

/** A picture within a line of text has no room for its caption. */
export function checkPictureStandsAlone(url: string, isAlone: boolean): PictureFault[] {
  return when(!isAlone, `has a picture within a line of text: ${url}`, 'leave an empty line before and after it')
}

function when(
  isWrong: boolean,
  problem: string,
  remedy: string,
  severity: PictureFault['severity'] = 'error',
): PictureFault[] {
  return isWrong ? [{ problem, remedy, severity }] : []
}
