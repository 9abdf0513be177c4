import { z } from 'zod'
import { missionSchema } from '../../mission/mission-schema.ts'
import { channelsSchema, falseMessagesSchema } from '../entries/verify-files.ts'
import { figuresSchema } from '../numbers/figures-schema.ts'
import { redirectsSchema } from '../schema/redirects.ts'
import { newsSchema, pageSchema, programmeSchema } from '../schema/schema.ts'
import { labelsSchema, sourcesSchema, taxonomySchema } from '../schema/schema-registry.ts'

/** Every kind of file staff write, by the name of its JSON Schema. */
const SCHEMAS = {
  news: newsSchema,
  programme: programmeSchema,
  page: pageSchema,
  sources: sourcesSchema,
  mission: missionSchema,
  taxonomy: taxonomySchema,
  labels: labelsSchema,
  redirects: redirectsSchema,
  figures: figuresSchema,
  channels: channelsSchema,
  'false-messages': falseMessagesSchema,
} as const satisfies Record<string, z.ZodType>

export type SchemaName = keyof typeof SCHEMAS

/**
 * JSON Schemas (draft 2020-12) of what may be written, for editors. `source`: the text of schema.ts, whose comments
 * become the explanations of the fields.
 */
export function jsonSchemas(source: string): { name: SchemaName; schema: z.core.JSONSchema.BaseSchema }[] {
  const comments = fieldComments(source)
  return Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => asEditorsReadYaml(jsonSchema),
    })
    for (const [field, value] of Object.entries(json.properties ?? {}))
      if (typeof value === 'object' && comments.has(field)) value.description = comments.get(field)
    return isSchemaName(name) ? [{ name, schema: json }] : []
  })
}

/** The file of a schema, below the content folder. */
export function schemaFile(name: SchemaName): string {
  return `.schemas/${name}.json`
}

/** The site reads every value as text; an editor's own reader makes numbers and yes/no of some. */
function asEditorsReadYaml(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.enum?.every((value) => value === 'true' || value === 'false')) {
    schema.type = 'boolean'
    schema.enum = schema.enum.map((value) => value === 'true')
  } else if (schema.type === 'string' && !schema.enum && !schema.format)
    Object.assign(schema, { type: ['string', 'number'] })
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMAS, name)
}

/** The comment above each field; of two fields of one name, the first. */
function fieldComments(source: string): Map<string, string> {
  const found = [...source.matchAll(/^ {2,4}\/\*\* (.*?) \*\/\n {2,4}(\w+):/gm)]
  return new Map(found.map(([, comment = '', field = '']) => [field, comment] as const).reverse())
}
