/** What staff may write in content/data/<dataset>.yml, its translation, and the vocabulary. Every scalar arrives as text. */
import { z } from 'zod'
import { day, edtf } from '../schema/date-fields.ts'
import { flag, slug, text } from '../schema/schema-fields.ts'

const column = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,
    'is not a column name. Use lower-case Latin letters, digits and underscores, such as people_per_day',
  )

const NO_COLUMNS = 'is empty. Name at least one column of the table'
const columns = z.array(column).min(1, NO_COLUMNS)

const fieldSchema = z
  .strictObject({
    /** Name of the column in the CSV file. */
    name: column,
    /** integer, number, year, date (2025-06-29), period (EDTF), code, publisher, or source. */
    type: z.enum(['integer', 'number', 'year', 'date', 'period', 'code', 'publisher', 'source']),
    /** What numbers count: a unit of content/data/vocabulary.yml. Required for integer and number. */
    unit: text.optional(),
    /** For codes: a list of content/data/vocabulary.yml … */
    list: slug.optional(),
    /** … or the codes themselves with their words. */
    values: z.record(slug, text).optional(),
    /** true where a cell may be empty. */
    optional: flag.default(false),
    /** Heading of the column for readers. */
    title: text,
    /** What exactly the column holds, in a sentence. */
    definition: text,
  })
  .refine(({ type, unit }) => unit || !/^(integer|number)$/.test(type), {
    path: ['unit'],
    error: 'is missing. A column of numbers says what it counts: add a unit of content/data/vocabulary.yml',
  })
  .refine(({ type, list, values }) => type !== 'code' || (list === undefined) !== (values === undefined), {
    path: ['values'],
    error:
      'is missing. A column of codes has either a list of content/data/vocabulary.yml or its own values with their words',
  })

const chartSchema = z.strictObject({
  kind: z.enum(['bars', 'stacked', 'dots', 'lines', 'comparison']),
  /** Columns stand where there is room for them; rows everywhere. */
  layout: z.enum(['rows', 'columns']).default('rows'),
  /** What names a mark. Two dates are the ends of a span; otherwise the words are joined. */
  category: columns,
  /** One column of numbers; several for stacked bars and for lines side by side. */
  values: columns,
  /** For stacked bars: the whole, drawn undivided where the parts are not known. */
  total: column.optional(),
  /** Splits the rows, mostly by publisher. */
  series: column.optional(),
  approximation: column.optional(),
  /** Codes full, part and none: a part is hatched, a none is a gap. */
  coverage: column.optional(),
  /** The span a value covers, for the words "to 31 October". */
  period: column.optional(),
  /** Codes yes and no: a no stands in the table only. */
  drawn: column.optional(),
  /** What the axis shows, in a few words. */
  caption: text,
})

/** content/data/<dataset>.yml */
export const datasetSchema = z.strictObject({
  /** The file's own name. It is the address of the dataset and never changes. */
  name: slug,
  title: text,
  description: text,
  /** What is to be remembered, in one sentence with its numbers: it stands above the chart wherever that is shown. */
  headline: text,
  /** What the chart shows, in one sentence. */
  reading: text,
  /** The time the whole dataset is about. */
  period: edtf,
  /** Who counted, in words. */
  publisher: text,
  /** A key of `licences` in content/data/vocabulary.yml. */
  licence: text,
  fields: z.array(fieldSchema).min(1, NO_COLUMNS),
  /** Columns that together tell one row from every other. */
  key: columns,
  checks: z
    .strictObject({
      /** Columns of which others are the sum. */
      sums: z
        .array(
          z.strictObject({
            parts: z.array(column).min(2, 'is a sum of one. Name at least two columns'),
            total: column,
          }),
        )
        .default([]),
      /** Spans that follow each other within a year: the running total grows by exactly the amount. */
      running: z.array(z.strictObject({ start: column, end: column, amount: column, running: column })).default([]),
    })
    .default({ sums: [], running: [] }),
  chart: chartSchema,
  caveats: z.array(text).default([]),
  notAdditiveWith: z.array(z.strictObject({ dataset: slug, reason: text })).default([]),
  /** Keys of content/sources.yml, each with the day its figures were entered here. */
  sources: z
    .array(z.strictObject({ key: slug, recorded: day }))
    .min(1, 'is empty. Name at least one key of content/sources.yml'),
})

/** content/<edition>/data/<dataset>.yml: the words of content/data/<dataset>.yml in another edition. */
export const datasetWordsSchema = z.strictObject({
  title: text,
  description: text,
  headline: text,
  reading: text,
  publisher: text,
  caption: text,
  fields: z.record(column, z.strictObject({ title: text, definition: text, values: z.record(slug, text).default({}) })),
  caveats: z.array(text).default([]),
  notAdditiveWith: z.record(slug, text).default({}),
})

/** content/data/vocabulary.yml and content/<edition>/data/vocabulary.yml */
export const vocabularySchema = z.strictObject({
  publishers: z.record(slug, z.strictObject({ short: text, name: text })),
  units: z.record(
    z.union([slug, z.literal('USD')]),
    z.strictObject({
      name: text,
      counted: text.regex(/\{n\}/, 'does not show where the number stands. Write {n} there'),
    }),
  ),
  lists: z.record(slug, z.record(slug, text)),
  licences: z.record(slug, text),
})

export type DatasetFile = z.infer<typeof datasetSchema>
export type DatasetWordsFile = z.infer<typeof datasetWordsSchema>
export type Vocabulary = z.infer<typeof vocabularySchema>
