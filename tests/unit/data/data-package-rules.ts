/**
 * The rules of the Data Package standard, version 2, that its published JSON Schemas
 * (datapackage, dataresource, tabledialect, tableschema) put on the members this site writes.
 */
import { z } from 'zod'

const name = z.string().regex(/^([-a-z0-9._/])+$/)
const profile = (part: string) => z.literal(`https://datapackage.org/profiles/2.0/${part}.json`)
const source = z.looseObject({ title: z.string().min(1), path: z.url().optional() })

const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum([
    'string',
    'number',
    'integer',
    'boolean',
    'object',
    'array',
    'date',
    'time',
    'datetime',
    'year',
    'yearmonth',
    'duration',
    'geopoint',
    'geojson',
    'any',
  ]),
  title: z.string(),
  description: z.string(),
  categories: z
    .array(z.strictObject({ value: z.string(), label: z.string().min(1) }))
    .min(1)
    .optional(),
  constraints: z.strictObject({ required: z.boolean(), enum: z.array(z.string()).min(1).optional() }),
})

const resource = z.looseObject({
  $schema: profile('dataresource'),
  profile: z.undefined().optional(),
  type: z.literal('table'),
  name,
  /** Relative, never upwards, never hidden. */
  path: z.string().regex(/^(?!\.|\/)(?!.*\.\.).+$/),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  /** The algorithm stands before it, unless it is MD5. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.looseObject({
    $schema: profile('tabledialect'),
    delimiter: z.string(),
    lineTerminator: z.string(),
    header: z.boolean(),
  }),
  schema: z.looseObject({
    $schema: profile('tableschema'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1).optional(),
  }),
})

/** Refuses what the published schemas refuse, and a licence that is not an open one. */
export const dataPackageRules = z.looseObject({
  $schema: profile('datapackage'),
  profile: z.undefined().optional(),
  name,
  title: z.string().min(1),
  homepage: z.url(),
  contributors: z.array(z.looseObject({ title: z.string().min(1), roles: z.array(z.string()).min(1) })).min(1),
  sources: z.array(source).min(1),
  licenses: z.undefined().optional(),
  resources: z.array(resource).min(1),
})
