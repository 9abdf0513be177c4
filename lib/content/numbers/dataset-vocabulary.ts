import { LOCALES, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts'
import { APPROXIMATIONS } from '../../i18n/quantity.ts'
import type { Problems } from '../read/content-error.ts'
import { type ContentFolder, listFiles } from '../read/read-text.ts'
import { readYamlFile, type YamlFile } from '../read/yaml-file.ts'
import { checkSameKeys } from '../schema/nearest-key.ts'
import { type Vocabulary, vocabularySchema } from './dataset-schema.ts'

export type Vocabularies = Partial<Record<Locale, Vocabulary>>

/** Codes that drawing knows by name; their lists hold exactly these. */
const FIXED_LISTS: Readonly<Record<string, readonly string[]>> = {
  approximation: APPROXIMATIONS,
  coverage: ['full', 'part', 'none'],
  drawn: ['yes', 'no'],
}

/** Folder of an edition's dataset words: `data` for the edition originals are written in, `fa/data` and so on for others. */
export function dataFolder(locale: Locale): string {
  return locale === SOURCE_LOCALE ? 'data' : `${locale}/data`
}

/** Reads the shared words of every edition that has them; the base edition's must be there. */
export function loadVocabularies(folder: ContentFolder, problems: Problems): Vocabularies {
  const files = new Set(listFiles(folder))
  const found = LOCALES.flatMap((locale) => {
    const path = `${dataFolder(locale)}/vocabulary.yml`
    const file = files.has(path) ? readYamlFile(folder, path, vocabularySchema, problems) : undefined
    return file ? [{ locale, file }] : []
  })
  const base = found.find(({ locale }) => locale === SOURCE_LOCALE)?.file
  if (!base) {
    // A site without datasets and figures needs no words for them.
    const needed =
      !files.has(`${dataFolder(SOURCE_LOCALE)}/vocabulary.yml`) &&
      [...files].some((path) => path.startsWith('data/') || path === 'figures.yml')
    if (needed)
      problems.add(
        { file: `${folder.name}/data/vocabulary.yml` },
        'is missing',
        'restore the file; datasets and figures take their units from it',
      )
    return {}
  }
  checkFixedLists(base, problems)
  for (const { locale, file } of found) if (locale !== SOURCE_LOCALE) checkWords(base, file, problems)
  return Object.fromEntries(found.map(({ locale, file }) => [locale, file.data]))
}

/** Short names of publishers in each other edition, by the names they have in the original: 'UNHCR' → 'کمیساریای پناهندگان'. */
export function publisherNames(vocabularies: Vocabularies): Partial<Record<Locale, Readonly<Record<string, string>>>> {
  const originals = Object.entries(vocabularies[SOURCE_LOCALE]?.publishers ?? {})
  const namesIn = (locale: Locale) =>
    originals.flatMap(([key, { short, name }]) => {
      const here = vocabularies[locale]?.publishers[key]?.short
      return here ? [short, name, name.replace(/ \([^)]*\)$/, '')].map((original) => [original, here]) : []
    })
  const others = LOCALES.filter((locale) => locale !== SOURCE_LOCALE)
  return Object.fromEntries(others.map((locale) => [locale, Object.fromEntries(namesIn(locale))]))
}

function checkFixedLists({ data, at }: YamlFile<Vocabulary>, problems: Problems): void {
  for (const [list, codes] of Object.entries(FIXED_LISTS)) {
    if (codes.join() === Object.keys(data.lists[list] ?? {}).join()) continue
    problems.add(
      at('lists', list),
      'does not hold the codes that charts know',
      `write, in this order: ${codes.join(', ')}`,
    )
  }
}

function checkWords(base: YamlFile<Vocabulary>, file: YamlFile<Vocabulary>, problems: Problems): void {
  const compare = (wanted: object, found: object, ...path: string[]) =>
    checkSameKeys({ file: base.file, keys: Object.keys(wanted) }, { file, found, path }, problems)
  for (const group of ['publishers', 'units', 'lists', 'licences'] as const)
    compare(base.data[group], file.data[group], group)
  for (const [list, codes] of Object.entries(base.data.lists)) {
    const found = file.data.lists[list]
    if (found) compare(codes, found, 'lists', list)
  }
}
