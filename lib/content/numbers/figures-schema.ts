/** What staff may write in content/figures.yml and its translations. Every scalar arrives as text. */
import { z } from 'zod'
import { APPROXIMATIONS } from '../../i18n/quantity.ts'
import { day, edtf, readDate } from '../schema/date-fields.ts'
import { slug, text } from '../schema/schema-fields.ts'

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a number. Write it in Latin digits without separators, such as 1000000')
  .transform(Number)

/** The number alone; how exact it is stands in `approximation`. */
const value = z.union([number, z.strictObject({ from: number, to: number })], {
  error: (issue) =>
    issue.input === undefined
      ? 'is missing'
      : 'is not a number. Write it in Latin digits without separators, such as 1000000, or { from: 20, to: 30 }',
})
const approximation = z.enum(APPROXIMATIONS)
const period = z.union([z.literal('undated'), edtf], {
  error: ({ input }) => {
    if (input === undefined)
      return 'is missing. A figure without its period cannot be quoted: add one, or undated where the source has no date'
    const read = readDate(String(input))
    return 'problem' in read ? `${read.problem}. ${read.remedy}, or undated where the source has no date` : undefined
  },
})
const sources = z
  .array(slug, {
    error: 'is missing. A figure without its source cannot be quoted: add a list of keys of content/sources.yml',
  })
  .min(1, 'is empty. Name at least one key of content/sources.yml')

const figureSchema = z
  .strictObject({
    /** What it is, with its period, for lists and headings. */
    title: text,
    value,
    approximation,
    /** A unit of content/data/vocabulary.yml. */
    unit: text,
    /** EDTF; `undated` where the source has no date, with a caveat that says so. */
    period,
    /** A place and a population from `lists` of content/data/vocabulary.yml. */
    place: slug,
    population: slug,
    /** A publisher of content/data/vocabulary.yml. */
    publisher: slug,
    /** What exactly is counted, in a sentence. */
    definition: text,
    sources,
    /** The day the value was entered here. */
    recorded: day,
    /** A dataset that holds the same value. */
    dataset: slug.optional(),
    /** What a reader must know before quoting it. */
    caveat: text.optional(),
    /** Other published values, and why they are not the one given. */
    competing: z
      .array(z.strictObject({ value, approximation, period, publisher: slug, sources, why: text }))
      .default([]),
    /** Old values. Nothing is deleted. */
    revisions: z.array(z.strictObject({ date: edtf, value, approximation, reason: text })).default([]),
  })
  .refine((figure) => figure.period !== 'undated' || figure.caveat, {
    path: ['caveat'],
    error: 'is missing. A figure without a date tells readers so in its caveat',
  })
  .refine(({ value: amount }) => typeof amount === 'number' || amount.from < amount.to, {
    path: ['value'],
    error: 'is a range that runs backwards. Write the smaller number after from',
  })

/** content/figures.yml: figures by their id. */
export const figuresSchema = z.record(slug, figureSchema)

/** content/<edition>/figures.yml: the words of the same figures. Competing values and revisions in the same order. */
export const figureWordsSchema = z.record(
  slug,
  z.strictObject({
    title: text,
    definition: text,
    caveat: text.optional(),
    competing: z.array(text).default([]),
    revisions: z.array(text).default([]),
  }),
)

export type FiguresFile = z.infer<typeof figuresSchema>
export type FigureFile = FiguresFile[string]
export type FigureWordsFile = z.infer<typeof figureWordsSchema>
