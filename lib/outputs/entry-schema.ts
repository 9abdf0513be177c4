/** What the JSON of an entry may hold: the types, the published JSON Schema and the page of open data agree by this file. */
import { z } from 'zod'
import { NEWS_KINDS } from '../content/schema/schema.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Messages } from '../i18n/messages/en.ts'
import { localePath } from '../i18n/paths.ts'
import { APPROXIMATIONS } from '../i18n/quantity.ts'
import { MACHINE_PATHS } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import type { Output } from './output.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const date = z.strictObject({ edtf: z.string(), earliest: day, latest: day })
const keyed = z.strictObject({ key: z.string(), name: z.string() })
const contact = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  email: z.string().optional(),
  url: z.string().optional(),
  telephone: z.string().optional(),
  address: z.string().optional(),
  note: z.string().optional(),
})
const value = z.strictObject({
  amount: z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() })]),
  approximation: z.enum(APPROXIMATIONS),
  unit: z.string(),
  text: z.string(),
})
const download = z.strictObject({ url: z.url(), mediaType: z.string(), bytes: z.int(), sha256: z.string() })
const listed = z.strictObject({
  id: z.string(),
  url: z.url(),
  jsonUrl: z.url(),
  title: z.string(),
  summary: z.string(),
  date: date.optional(),
  value: value.optional(),
  period: date.optional(),
  downloads: z.array(download).optional(),
})

const SHAPE = {
  schema: z.url(),
  id: z.string(),
  url: z.url(),
  textUrl: z.url().optional(),
  language: z.string(),
  editions: z.array(z.strictObject({ language: z.string(), url: z.url() })),
  type: z.enum(['news', 'programme', 'page', 'list', 'dataset', 'figure']),
  kind: z.enum(NEWS_KINDS).optional(),
  title: z.string(),
  summary: z.string(),
  date: date.extend({ meaning: z.enum(['published', 'event', 'estimated']), note: z.string().optional() }).optional(),
  updated: date.optional(),
  place: keyed.optional(),
  topics: z.array(keyed).optional(),
  places: z.array(keyed).optional(),
  programmes: z.array(keyed).optional(),
  byline: z.string().optional(),
  html: z.string().optional(),
  value: value.optional(),
  period: date.optional(),
  downloads: z.array(download).optional(),
  keyFacts: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
  notesToEditors: z.string().optional(),
  mediaContact: z
    .strictObject({ name: z.string(), role: z.string(), email: z.string(), note: z.string().optional() })
    .optional(),
  attachments: z
    .array(
      z.strictObject({
        url: z.url(),
        title: z.string(),
        mediaType: z.string(),
        bytes: z.int(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        language: z.string(),
      }),
    )
    .optional(),
  pressKit: z.strictObject({ url: z.url(), bytes: z.int() }).optional(),
  objectives: z.array(z.string()).optional(),
  interventions: z
    .array(z.strictObject({ title: z.string(), status: z.string(), knownFrom: date.optional(), html: z.string() }))
    .optional(),
  partners: z.array(z.string()).optional(),
  goals: z.array(z.int().min(1).max(17)).optional(),
  timeline: z.array(z.strictObject({ date, title: z.string(), html: z.string() })).optional(),
  people: z
    .array(
      z.strictObject({
        name: z.string(),
        post: z.string(),
        status: z.enum(['current', 'former', 'unconfirmed']),
        seen: z.string(),
        note: z.string().optional(),
      }),
    )
    .optional(),
  contacts: z.array(contact).optional(),
  resources: z
    .array(
      z.strictObject({
        title: z.string(),
        kind: z.string(),
        publisher: z.string(),
        languages: z.array(z.string()),
        date: date.optional(),
        url: z.string(),
        note: z.string().optional(),
      }),
    )
    .optional(),
  checkedOn: date.optional(),
  corrections: z
    .array(
      z.strictObject({
        date,
        kind: z.enum(['fact', 'wording']),
        was: z.string(),
        now: z.string(),
        onlyHere: z.boolean(),
      }),
    )
    .optional(),
  updates: z.array(z.strictObject({ date, text: z.string() })).optional(),
  withdrawn: z.strictObject({ date, reason: z.string() }).optional(),
  limits: z.array(z.string()).optional(),
  sources: z
    .array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        publisher: z.string(),
        url: z.string().optional(),
        date: date.optional(),
        grade: z.enum(['official', 'press', 'unconfirmed']),
        language: z.string(),
        note: z.string().optional(),
      }),
    )
    .optional(),
  entries: z.array(listed).optional(),
} satisfies Record<keyof Messages['openData']['fields'], z.ZodType>

const entrySchema = z.strictObject(SHAPE)

/** The published JSON of an entry, or of a list of entries. */
export type EntryDocument = z.infer<typeof entrySchema>
export type ListedEntry = z.infer<typeof listed>

/** Checks what is about to be published. Throws a ZodError where it is not what the schema says. */
export function parseEntryDocument(document: unknown): EntryDocument {
  return entrySchema.parse(document)
}

/** A date in published JSON. */
export function toDate({ edtf, earliest, latest }: PartialDate) {
  return { edtf, earliest, latest }
}

/** Keys with their names in an edition. */
export function named(keys: readonly string[], names: Readonly<Record<string, string>>) {
  return keys.map((key) => ({ key, name: names[key] ?? key }))
}

/** Absolute address of an edition's schema. */
export function schemaUrl(locale: Locale): string {
  return absoluteUrl(localePath(MACHINE_PATHS.schema, locale))
}

/** The schema as JSON Schema (draft 2020-12), its fields described in the edition's words. */
export function entrySchemaOutput(locale: Locale): Output {
  const { $schema, properties, ...rest } = z.toJSONSchema(entrySchema)
  const words: Readonly<Record<string, string>> = getMessages(locale).openData.fields
  const described = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    typeof property === 'object' ? { description: words[name], ...property } : property,
  ])
  const schema = { $schema, $id: schemaUrl(locale), ...rest, properties: Object.fromEntries(described) }
  return {
    path: localePath(MACHINE_PATHS.schema, locale),
    type: 'application/schema+json',
    make: () => JSON.stringify(schema, undefined, 2),
  }
}
