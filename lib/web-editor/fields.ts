import type { z } from 'zod'
import type { Messages } from '../i18n/messages/en.ts'
import type { Choice, EditorChoices } from './choices.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** One field of the web editor's form, as Sveltia CMS is told of it. */
export interface EditorField {
  readonly name: string
  readonly label: string
  readonly widget: 'string' | 'text' | 'markdown' | 'boolean' | 'select' | 'list' | 'object'
  readonly required: boolean
  /** Every edition has a value of its own. */
  readonly i18n: true
  readonly hint?: string
  readonly pattern?: readonly [pattern: string, message: string]
  readonly maxlength?: number
  readonly options?: readonly Choice[]
  readonly multiple?: true
  readonly min?: number
  readonly max?: number
  readonly modes?: readonly ['raw']
  /** What each item of a list is: words, or a form of its own. */
  readonly field?: EditorField
  readonly fields?: readonly EditorField[]
}

/** What forms are made with: the words of an edition, and what fields that name other things may name. */
export interface FormContext {
  readonly words: Messages['editor']
  readonly choices: EditorChoices
}

type Kind = Omit<EditorField, 'name' | 'label' | 'required' | 'i18n' | 'hint'>

/** Fields whose texts run over more than a line. */
const LONG = ['summary', 'notesToEditors', 'goalsNote', 'limits', 'dateNote', 'text', 'note', 'was', 'now', 'reason']
const WEB_ADDRESS = '^https?://\\S+$'

/** The form for files of a schema: its fields in the schema's order, then the text below the front matter. */
export function formFields(schema: JsonSchema, context: FormContext): EditorField[] {
  const { body, bodyHint } = context.words
  const text = { name: 'body', label: body, hint: bodyHint, widget: 'markdown', modes: ['raw'] } as const
  return [...fieldsOf(schema, context), { ...text, required: true, i18n: true }]
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, context: FormContext): EditorField[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === 'object' ? [field(name, schema, required.includes(name), context)] : [],
  )
}

function field(name: string, schema: JsonSchema, required: boolean, context: FormContext): EditorField {
  const { hints } = context.words
  const fields: Readonly<Record<string, string>> = context.words.fields
  const hint = schema.description && (hints[name] ?? schema.description)
  const label = fields[name] ?? name
  return { name, label, ...(hint && { hint }), required, i18n: true, ...kind(name, schema, context) }
}

function kind(name: string, schema: JsonSchema, context: FormContext): Kind {
  const options = context.choices[name]
  if (schema.type === 'array') return list(name, schema, options, context)
  if (schema.type === 'object') return { widget: 'object', fields: fieldsOf(schema, context) }
  if (schema.type === 'boolean') return { widget: 'boolean' }
  if (options) return { widget: 'select', options }
  if (schema.enum) return { widget: 'select', options: valuesOf(schema, context) }
  return { widget: LONG.includes(name) ? 'text' : 'string', ...limits(schema, context) }
}

function list(name: string, schema: JsonSchema, options: readonly Choice[] | undefined, context: FormContext): Kind {
  const { items, minItems, maxItems } = schema
  const count = { ...(minItems && { min: minItems }), ...(maxItems && { max: maxItems }) }
  if (options) return { widget: 'select', multiple: true, options, ...count }
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {}
  if (item.enum) return { widget: 'select', multiple: true, options: valuesOf(item, context), ...count }
  if (item.type === 'object') return { widget: 'list', fields: fieldsOf(item, context), ...count }
  return { widget: 'list', field: field(name, item, true, context), ...count }
}

/** The values of a closed list, by name. */
function valuesOf(schema: JsonSchema, { words }: FormContext): Choice[] {
  return (schema.enum ?? []).map(String).map((value) => ({ value, label: words.values[value] ?? value }))
}

function limits({ pattern, format, maxLength }: JsonSchema, { words }: FormContext): Partial<Kind> {
  const rule = format === 'uri' ? WEB_ADDRESS : pattern
  return { ...(rule && { pattern: [rule, words.wrongForm] }), ...(maxLength && { maxlength: maxLength }) }
}
