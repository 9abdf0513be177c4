import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadContent } from '../../../lib/content/load.ts'
import { newsSchema, pageSchema, programmeSchema } from '../../../lib/content/schema/schema.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { editorConfig } from '../../../lib/web-editor/config.ts'
import type { EditorField } from '../../../lib/web-editor/fields.ts'

const SCHEMA_SOURCE = readFileSync(join(import.meta.dirname, '../../../lib/content/schema/schema.ts'), 'utf8')
const parts = { backend: {}, content: loadContent(), schemaSource: SCHEMA_SOURCE }
const SCHEMAS = [
  ['news', newsSchema],
  ['our-work', programmeSchema],
  ['who-we-are', pageSchema],
  ['data-and-resources', pageSchema],
  ['take-action', pageSchema],
  ['pages', pageSchema],
] as const

/** Every field of a schema, as /people/0/name, whether it must be there. */
function fieldsOfSchema(schema: z.ZodType, at = ''): string[] {
  const inner = withoutWrapping(schema)
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType) return fieldsOfSchema(inner.element, `${at}/0`)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType
      ? [`${at}/${name}${isOptional(field) ? '?' : ''}`, ...fieldsOfSchema(field, `${at}/${name}`)]
      : [],
  )
}

function isOptional(field: z.ZodType): boolean {
  return field.safeParse(undefined).success
}

function withoutWrapping(schema: z.ZodType): unknown {
  let inner: unknown = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap()
  return inner
}

function fieldsOfForm(fields: readonly EditorField[], at = ''): string[] {
  return fields.flatMap(({ name, required, widget, fields: inner = [] }) => [
    `${at}/${name}${required ? '' : '?'}`,
    ...fieldsOfForm(inner, widget === 'list' ? `${at}/${name}/0` : `${at}/${name}`),
  ])
}

function allFields(fields: readonly EditorField[]): EditorField[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])])
}

describe.each(LOCALES)('the forms in the words of the edition %s', (locale) => {
  const { collections } = editorConfig(parts, locale)
  const all = allFields(collections.flatMap(({ fields }) => fields))
  const words = getMessages(locale).editor

  test.each(SCHEMAS)('those of %s have the fields of the schema, no more and no fewer', (name, schema) => {
    const form = collections.find((collection) => collection.name === name)?.fields ?? []
    const withoutText = form.filter((field) => field.name !== 'body')
    expect(fieldsOfForm(withoutText).toSorted()).toEqual(fieldsOfSchema(schema).toSorted())
    expect(form.at(-1)).toMatchObject({ name: 'body', required: true })
  })

  test('name every field, and nothing that is no field', () => {
    const names = new Set(all.map(({ name }) => name))
    const named = new Set(Object.keys(words.fields))
    expect([...names].filter((name) => !named.has(name) && name !== 'body')).toEqual([])
    expect([...named].filter((name) => !names.has(name))).toEqual([])
  })

  test('explain in the language of the edition, and only fields there are', () => {
    const explained = all.filter(({ hint }) => hint).map(({ name }) => name)
    expect(Object.keys(words.hints).filter((name) => !explained.includes(name))).toEqual([])
    const isTranslated = Object.keys(words.hints).length > 0
    const english = isTranslated ? explained.filter((name) => name !== 'body' && !words.hints[name]) : []
    expect(english).toEqual([])
  })

  test('name every value of a closed list', () => {
    const values = all
      .filter(({ widget, options }) => widget === 'select' && options?.some(({ value }) => value in words.values))
      .flatMap(({ options = [] }) => options)
    for (const { value, label } of values) expect(label, value).toBe(words.values[value])
    expect(Object.keys(words.values).filter((value) => !values.some((option) => option.value === value))).toEqual([])
  })

  test('ask for a description and the owner of every picture', () => {
    const pictures = all.filter(({ name }) => name === 'picture')
    expect(pictures.length).toBeGreaterThan(0)
    for (const { fields = [] } of pictures)
      expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual([
        'file',
        'alt',
        'caption',
        'credit',
      ])
  })

  test('offer the topics, programmes, places and sources there are', () => {
    const { taxonomy, sources } = parts.content
    const offered = (name: string) => all.find((field) => field.name === name)?.options?.map(({ value }) => value)
    expect(offered('topics')).toEqual(taxonomy.topics)
    expect(offered('programmes')).toEqual(taxonomy.programmes.map(({ key }) => key))
    expect(offered('place')).toEqual(taxonomy.places.map(({ key }) => key))
    expect(offered('sources')).toEqual(Object.keys(sources))
  })
})
