/**
 * The rules of the Data Package standard, version 1, that its published JSON Schemas
 * (tabular-data-package, tabular-data-resource, table-schema) put on the members this site writes.
 */
import { z } from 'zod'

const name = z.string().regex(/^([-a-z0-9._/])+$/)
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
  constraints: z.strictObject({ required: z.boolean(), enum: z.array(z.string()).min(1).optional() }),
})

const resource = z.looseObject({
  profile: z.literal('tabular-data-resource'),
  name,
  /** Relative, never upwards, never hidden. */
  path: z.string().regex(/^(?!\.|\/)(?!.*\.\.).+$/),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  dialect: z.looseObject({ delimiter: z.string(), lineTerminator: z.string(), header: z.boolean() }),
  schema: z.looseObject({
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1).optional(),
  }),
})

/** Refuses what the published schemas refuse, and a licence that is not an open one. */
export const dataPackageRules = z.looseObject({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string().min(1),
  homepage: z.url(),
  contributors: z.array(z.looseObject({ title: z.string().min(1), role: z.string() })).min(1),
  sources: z.array(source).min(1),
  licenses: z.undefined().optional(),
  resources: z.array(resource).min(1),
})
