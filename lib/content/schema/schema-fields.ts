/** Kinds of values in content files, each refusing in words what it is not. YAML gives every scalar as text. */
import { z } from 'zod'

const NO_LANGUAGE =
  'is not a code of a language. Write its two small letters, or three where it has no two, such as fa or prs'

/** Any words, not empty. */
export const text = z.string().trim().min(1, 'is empty. Write something, or take the line out')
/** A key or a file name. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `is not a key. Use lower-case Latin letters, digits and hyphens, such as ${keyLike(input) || 'red-crescent-cooperation'}`,
})

/** Red Crescent → red-crescent, Lake-by-the-Hill → lake-by-the-hill; nothing for words in other letters. */
function keyLike(words: unknown): string {
  return String(words)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** true or false. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const SAYS_NOTHING =
  'says nothing. Write what the small change is, such as “comma in the second paragraph”, or take the line out'
/** A few words on a small change; true will do for the first. */
export const smallChange = z.union([
  z.enum(['true']),
  z
    .string()
    .trim()
    .min(1, SAYS_NOTHING)
    .refine((words) => words !== 'false', SAYS_NOTHING),
])
/** A whole number. */
export const wholeNumber = z
  .string()
  .regex(/^\d+$/, 'is not a whole number. Write it in Latin digits, such as 3')
  .transform(Number)
/** The code of a language. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: NO_LANGUAGE, abort: true })
  .refine((code) => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code), NO_LANGUAGE)
/** A full web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a full web address. Begin it with https:// or http://',
})
/** Degrees north or east, at most so many. */
export const degrees = (most: number) =>
  z
    .string()
    .regex(
      /^-?\d{1,3}(\.\d+)?$/,
      'is not a number of degrees. Write it in Latin digits with a decimal point, such as 35.69',
    )
    .transform(Number)
    .refine((number) => Math.abs(number) <= most, {
      error: `is more than ${most} degrees. Look the place up again`,
      abort: true,
    })
