/** content/<edition>/glossary.yml: words of the subject as this site uses them. Every edition has the same keys. */
import { z } from 'zod'
import { LOCALES, type Locale } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { readOptionalYaml, type YamlFile } from '../read/yaml-file.ts'
import { checkSameKeys, nearestKey } from '../schema/nearest-key.ts'
import { slug, text } from '../schema/schema-fields.ts'
import type { Sources } from '../schema/schema-registry.ts'

/** Address of the page that explains the words, in every edition. */
export const GLOSSARY_PATH = '/data-and-resources/glossary'

const glossarySchema = z.record(
  slug,
  z.strictObject({
    /** The word as a heading. */
    term: text,
    /** Spellings that are linked where they first stand in a text; small letters stand for capitals too. Leave out to link none. */
    forms: z.array(text).default([]),
    /** What the word means on this site, in Markdown. */
    definition: text,
    /** Where the definition comes from: keys of content/sources.yml. */
    sources: z.array(slug).default([]),
    /** Keys of related words. */
    see: z.array(slug).default([]),
  }),
)

/** One word of the glossary. */
export type Term = z.infer<typeof glossarySchema>[string] & { readonly key: string }

export type Glossaries = Partial<Record<Locale, readonly Term[]>>

type GlossaryFile = YamlFile<z.output<typeof glossarySchema>>

/** Reads the glossary of every edition that has one, in the order of the file. What is wrong goes to `problems`. */
export function loadGlossaries(folder: ContentFolder, sources: Sources, problems: Problems): Glossaries {
  const found = LOCALES.flatMap((locale) => {
    const file = readOptionalYaml(folder, `${locale}/glossary.yml`, glossarySchema, problems)
    return file ? [{ locale, file }] : []
  })
  const before = problems.errors().length
  const [base, ...others] = found.map(({ file }) => file)
  if (base) {
    // A word that one edition lacks would have nowhere to lead to.
    const keys = Object.keys(base.data)
    for (const file of others) checkSameKeys({ file: base.file, keys }, { file, found: file.data, path: [] }, problems)
  }
  if (problems.errors().length === before) for (const { file } of found) checkFile(file, sources, problems)
  const terms = ({ data }: GlossaryFile) => Object.entries(data).map(([key, term]) => ({ key, ...term }))
  return Object.fromEntries(found.map(({ locale, file }) => [locale, terms(file)]))
}

function checkFile({ data, at }: GlossaryFile, sources: Sources, problems: Problems): void {
  const ownerOf = new Map<string, string>()
  for (const [key, { forms, sources: cited, see }] of Object.entries(data)) {
    for (const source of cited.filter((name) => !sources[name]))
      problems.add(
        at(key, 'sources'),
        `“${source}” is not known`,
        nearestKey(source, Object.keys(sources), 'use a key of content/sources.yml'),
      )
    for (const other of see.filter((name) => !data[name]))
      problems.add(
        at(key, 'see'),
        `“${other}” is not in this glossary`,
        nearestKey(other, Object.keys(data), 'use the key of another word'),
      )
    for (const form of forms.map((word) => word.toLowerCase())) {
      const owner = ownerOf.get(form)
      if (owner) problems.add(at(key, 'forms'), `“${form}” is a form of “${owner}” already`, 'leave it in one place')
      ownerOf.set(form, key)
    }
  }
}
