/** Every text of an edition, line by line: its pages, and the words of datasets, figures, labels and the glossary. */
import { LOCALES, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Entry } from '../entries/entry.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { entryLines, type TextLine, valueLines } from '../read/text-lines.ts'
import { readYamlDocument } from '../read/yaml-file.ts'

/** The lines of one edition. */
export interface EditionLines {
  readonly locale: Locale
  readonly lines: readonly TextLine[]
}

/** What they hold is wrong on purpose, or another's: words to avoid, words people search by, false messages, titles as printed, names in every language. */
const NOT_OURS: readonly string[] = ['terms.yml', 'synonyms.yml', 'false-messages.yml', 'sources.yml', 'mission.yml']

/** The lines of every edition. What stands in the folder itself is of the edition that originals are written in. */
export function readEditionLines(
  entries: readonly Entry[],
  folder: ContentFolder,
  files: readonly string[],
  problems: Problems,
): EditionLines[] {
  const wordFiles = files.filter((path) => path.endsWith('.yml') && !NOT_OURS.includes(path))
  return LOCALES.map((locale) => ({
    locale,
    lines: [
      ...entries.filter((entry) => entry.locale === locale).flatMap(entryLines),
      ...wordFiles.filter((path) => editionOf(path) === locale).flatMap((path) => fileLines(folder, path, problems)),
    ],
  }))
}

function editionOf(path: string): Locale {
  return LOCALES.find((locale) => path.startsWith(`${locale}/`)) ?? SOURCE_LOCALE
}

/** What the YAML of a file has wrong is reported where its fields are read. */
function fileLines(folder: ContentFolder, path: string, problems: Problems): TextLine[] {
  const document = readYamlDocument(folder, path, problems)
  return document ? valueLines(document.value, `${folder.name}/${path}`, document.position) : []
}
