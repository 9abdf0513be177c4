/** The descriptors against the JSON Schema that the standard itself publishes (tests/data/profiles). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { toDataPackage } from '../../lib/chart/to-data-package.ts'
import { SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import { EDITIONS, local } from './site-data.ts'

/** The schema is written in draft 4; Ajv reads it once these two keys, which only name it, are left out. */
const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, 'profiles/tabular-data-package.json'), 'utf8'),
  (key, value: unknown) => ((key === '$schema' || key === 'id') && typeof value === 'string' ? undefined : value),
)
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const descriptorOf = (id: string, locale: (typeof EDITIONS)[number][1]): unknown =>
  JSON.parse(JSON.stringify(toDataPackage(local(id, locale), 'https://iran.example/data-and-resources/datasets/one')))

describe.each(EDITIONS)('the descriptor of %s in %s', (id, locale) => {
  it('validates against the published schema', () => {
    expect(validate(descriptorOf(id, locale)) ? [] : validate.errors).toEqual([])
  })
})

describe('the published schema', () => {
  it.each([
    ['no resources', { resources: [] }],
    ['a name with capitals', { name: 'Not A Name' }],
    ['another profile', { profile: 'something-else' }],
    ['a field without a name', { resources: [{ name: 'x', path: 'x.csv', schema: { fields: [{}] } }] }],
  ])('refuses a descriptor with %s', (_, fault) => {
    const [[id, locale] = ['', SOURCE_LOCALE] as const] = EDITIONS
    expect(validate({ ...Object(descriptorOf(id, locale)), ...fault })).toBe(false)
  })
})
