import { z } from 'zod'
import { LOCALES } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import type { TextLine } from '../read/text-lines.ts'
import { readOptionalYaml } from '../read/yaml-file.ts'
import { flag, text } from '../schema/schema-fields.ts'
import type { EditionLines } from './edition-lines.ts'

const termSchema = z.strictObject({
  /** The words as they stand in texts, each form of them. */
  avoid: z.array(text).min(1, 'is empty. Name the words to avoid'),
  /** What to write instead. */
  write: text,
  /** The reason, in one sentence. */
  why: text,
  /** true: avoided in what a page tells, and at home at its foot, in notes on dates and in corrections. */
  footOnly: flag.default(false),
  /** Addresses of pages that may have the words, because they are about the site: /privacy. */
  except: z.array(text).default([]),
})

/** content/terms.yml: words the mission avoids, by edition. */
export const termsSchema = z.partialRecord(z.enum(LOCALES), z.array(termSchema))

/** Warns of words the mission avoids, with what to write instead; nothing where the folder has no list. */
export function checkTerms(editions: readonly EditionLines[], folder: ContentFolder, problems: Problems): void {
  const terms = readOptionalYaml(folder, 'terms.yml', termsSchema, problems)?.data ?? {}
  for (const { locale, lines } of editions) {
    const patterns = (terms[locale] ?? []).map((term) => ({ ...term, pattern: wholeWords(term.avoid) }))
    if (patterns.length === 0) continue
    const somewhere = new RegExp(patterns.flatMap(({ avoid }) => avoid.map(anySpaces)).join('|'), 'iu')
    for (const line of lines.filter(({ text: words }) => somewhere.test(words)))
      for (const { pattern, write, why, footOnly, except } of patterns)
        if (!footOnly || (isTold(line) && !isOf(except, line))) warn(line, pattern, `write ${write}. ${why}`, problems)
  }
}

function warn({ text: words, place }: TextLine, pattern: RegExp, remedy: string, problems: Problems) {
  for (const { 0: found, index } of words.matchAll(pattern))
    problems.add(place(index), `has words the mission avoids: “${found}”`, remedy, 'warning')
}

const TOLD = /^(?:title|navTitle|summary|objectives|interventions|keyFacts|goalsNote|timeline)(?:\.|$)/

/** Whether a line is of the text of a page, not of its foot. */
function isTold({ field }: TextLine): boolean {
  return field === undefined || TOLD.test(field)
}

function isOf(paths: readonly string[], { place }: TextLine): boolean {
  const { file } = place()
  return paths.some((path) => file.endsWith(`${path}.md`))
}

/** Any of the words, whole, with a space or a half-space where they have either. */
function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\u200c])(?:${words.map(anySpaces).join('|')})(?![\\p{L}\\p{M}\\u200c])`, 'giu')
}

function anySpaces(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\u200c\s]+/g, '[\\u200c\\s]')
}
