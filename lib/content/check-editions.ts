import { LOCALES, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkPersian } from './check-persian.ts'
import { Problems } from './content-error.ts'
import type { SiteContent } from './entry.ts'
import { type ContentFolder, listFiles } from './read-text.ts'
import { entryLines, type TextLine, valueLines } from './text-lines.ts'
import { checkTranslation, listTranslations } from './translations.ts'
import { readYamlDocument } from './yaml-file.ts'

/** Checks the spelling of every edition that has rules of its own, and every translation against its original. */
export function checkEditions({ entries }: SiteContent, folder: ContentFolder, problems: Problems): void {
  const files = listFiles(folder)
  for (const locale of LOCALES) {
    const own = entries.filter((entry) => entry.locale === locale)
    checkPersian([...own.flatMap(entryLines), ...wordLines(folder, files, locale)], locale, problems)
  }
  for (const locale of LOCALES.filter((edition) => edition !== SOURCE_LOCALE)) {
    for (const translation of listTranslations(entries, locale)) {
      checkTranslation(translation, problems)
      checkNumbers(translation, problems)
    }
  }
}

/** Lines of the edition's YAML files: labels, the words of datasets and figures. What cannot be read is reported elsewhere. */
function wordLines(folder: ContentFolder, files: readonly string[], locale: Locale): TextLine[] {
  return files
    .filter((path) => path.startsWith(`${locale}/`) && path.endsWith('.yml'))
    .flatMap((path) => {
      const document = readYamlDocument(folder, path, new Problems())
      return document ? valueLines(document.value, `${folder.name}/${path}`, document.position) : []
    })
}
