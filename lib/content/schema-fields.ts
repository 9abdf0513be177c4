/** Kinds of values in content files, each refusing in words what it is not. YAML gives every scalar as text. */
import { z } from 'zod'
import { parseEdtf } from '../i18n/edtf.ts'

/** Any words, not empty. */
export const text = z.string().trim().min(1, 'is empty. Write something, or take the line out')
/** A key or a file name. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `is not a key. Use lower-case Latin letters, digits and hyphens, such as ${keyLike(input) || 'red-crescent-cooperation'}`,
})

/** Tehran → tehran, Torbat-e Jam → torbat-e-jam; nothing for Persian words. */
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
/** A full web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a full web address. Begin it with https:// or http://',
})

/** A date as exact as it is known: 2023-06-21, 2023-06, 2023, or an interval such as 2023-04/2024-05 (EDTF level 0). */
export const edtf = z.string().transform((value, context) => {
  const parsed = parseEdtf(value)
  if (parsed) return parsed
  context.addIssue({
    code: 'custom',
    message:
      'is not a date. Write 2023-06-21, or 2023-06 or 2023 when the day is not known, or an interval such as 2023-04/2024-05',
  })
  return z.NEVER
})

/** An instant with its time zone: 2026-12-01T09:00+03:30. */
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/,
    'is not a moment with a time zone. Write it like 2026-12-01T09:00+03:30',
  )
  .transform((value, context) => {
    const date = new Date(value)
    if (!Number.isNaN(date.getTime()) && parseEdtf(value.slice(0, 10))) return date
    context.addIssue({ code: 'custom', message: 'is not a real moment. Check the day and the hour' })
    return z.NEVER
  })
