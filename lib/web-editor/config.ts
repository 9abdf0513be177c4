import { jsonSchemas, type SchemaName } from '../content/authoring/json-schemas.ts'
import type { SiteContent } from '../content/entries/entry.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import type { Messages } from '../i18n/messages/en.ts'
import { editorChoices } from './choices.ts'
import { ENTRY_FORMAT } from './entry-format.ts'
import { type EditorField, formFields } from './fields.ts'
import type { EditorSettings } from './settings.ts'

const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$'

type EditorWords = Messages['editor']

/** What the configuration is made from. `schemaSource`: the text of schema.ts, whose comments explain the fields. */
interface EditorParts {
  readonly backend: EditorSettings['backend']
  readonly content: SiteContent
  readonly schemaSource: string
}

/** The configuration of Sveltia CMS in the words of an edition: forms for the Markdown files of all editions. */
export function editorConfig({ backend, content, schemaSource }: EditorParts, locale: Locale) {
  const words = getMessages(locale).editor
  const choices = editorChoices(content, locale)
  const schemas = new Map(jsonSchemas(schemaSource).map(({ name, schema }) => [name, schema]))
  const form = (name: SchemaName) => formFields(schemas.get(name) ?? {}, { words, choices })
  return {
    load_config_file: false,
    backend,
    app_title: words.title,
    logo: { src: '/icons/favicon.svg' },
    // Pictures lie beside the texts that show them.
    media_folder: '',
    public_folder: '',
    i18n: {
      structure: 'multiple_folders',
      locales: LOCALES,
      default_locale: SOURCE_LOCALE,
      initial_locales: 'default',
    },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    show_preview_links: false,
    collections: collections(form, words),
  }
}

function collections(form: (name: SchemaName) => EditorField[], words: EditorWords) {
  const page = form('page')
  return [
    folder('news', form('news'), words),
    // The page of the section itself is of another kind.
    { ...folder('our-work', form('programme'), words), index_file: { name: 'index', fields: page } },
    folder('who-we-are', page, words),
    folder('data-and-resources', page, words),
    folder('take-action', page, words),
    { ...folder('pages', page, words), folder: 'content/{{locale}}' },
  ]
}

/** A folder of texts of one kind, the same in each edition, as Sveltia CMS is told of it. */
function folder(name: keyof EditorWords['collections'], fields: readonly EditorField[], words: EditorWords) {
  return {
    name,
    label: words.collections[name],
    folder: `content/{{locale}}/${name}`,
    format: ENTRY_FORMAT,
    extension: 'md',
    i18n: true,
    // A text that goes leaves a reason in redirects.yml, which this editor does not write.
    delete: false,
    slug: { editable: ['create'], hint: words.slugHint, pattern: [SLUG, words.wrongForm] },
    fields,
  }
}
