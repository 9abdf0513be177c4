import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts'
import { atField, type Problems } from '../read/content-error.ts'
import type { Entry } from './entry.ts'

/**
 * How a translation stands to its original. complete: made from the version there is now. outdated: the
 * original changed since. unversioned: it does not say what it was made from. missing: there is none.
 */
export type TranslationState = 'complete' | 'outdated' | 'unversioned' | 'missing'

/** An original with its translation into one edition. */
export interface Translation {
  readonly original: Entry
  readonly entry: Entry | undefined
  readonly state: TranslationState
}

/** How a translation stands to its original: the version it names against the version there is. */
export function translationState(original: Pick<Entry, 'version'>, entry: Pick<Entry, 'data'>): TranslationState {
  const { translatedFrom } = entry.data
  if (translatedFrom === undefined) return 'unversioned'
  return translatedFrom === original.version ? 'complete' : 'outdated'
}

/** Every original that is no draft, with its translation into an edition, in the order of the originals' files. */
export function listTranslations(entries: readonly Entry[], locale: Locale): Translation[] {
  const made = new Map(entries.filter((entry) => entry.locale === locale).map((entry) => [entry.path, entry]))
  return entries
    .filter(({ locale: edition, data }) => edition === SOURCE_LOCALE && !data.draft)
    .map((original) => {
      const entry = made.get(original.path)
      return { original, entry, state: entry ? translationState(original, entry) : 'missing' }
    })
}

/** Warns about translations that are behind their original, or do not say what they were made from. */
export function checkTranslation({ original, entry, state }: Translation, problems: Problems): void {
  if (!entry || state === 'complete') return
  const [problem, remedy] =
    state === 'unversioned'
      ? ['is missing', `add a line “translatedFrom: ${original.version}” when it says what ${original.file} says`]
      : [
          `is older than ${original.file}`,
          `compare the two, then write “translatedFrom: ${original.version}” or run: npm run translations -- --stamp ${entry.file}; readers are told meanwhile`,
        ]
  problems.add(atField(entry, 'translatedFrom'), problem, remedy, 'warning')
}

/** Files with words of an edition that stand outside its pages and are not there: labels, datasets, figures, glossary. */
export function missingWordFiles(files: readonly string[], locale: Locale): string[] {
  return files
    .filter((path) => path.endsWith('.yml') && new RegExp(`^(?:${SOURCE_LOCALE}/|data/|figures\\.yml$)`).test(path))
    .map((path) => `${locale}/${path.replace(`${SOURCE_LOCALE}/`, '')}`)
    .filter((path) => !files.includes(path))
}

const FRONT_MATTER = /^(\uFEFF?---[^\n]*\n)([\s\S]*?)(?=^---[ \t]*\r?$)/m

/**
 * Writes the version of the original into the text of a translation, as it stands on disk; no other
 * byte changes. Throws when the text has no front matter.
 */
export function stampTranslation(text: string, version: string): string {
  const [whole, opening = '', fields = ''] = FRONT_MATTER.exec(text) ?? []
  if (whole === undefined || !text.startsWith(whole)) throw new Error('The file has no front matter')
  const line = /^(translatedFrom:[ \t]*)[^\r\n]*/m
  const end = opening.endsWith('\r\n') ? '\r\n' : '\n'
  const stamped = line.test(fields)
    ? fields.replace(line, (_, key: string) => `${key.trimEnd()} ${version}`)
    : `${fields}translatedFrom: ${version}${end}`
  return opening + stamped + text.slice(whole.length)
}
