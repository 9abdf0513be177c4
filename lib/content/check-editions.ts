import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkPersian } from './check-persian.ts'
import { checkTranslatedFiles } from './check-shown-files.ts'
import type { Problems } from './content-error.ts'
import type { EditionLines } from './edition-lines.ts'
import type { SiteContent } from './entry.ts'
import { checkTranslation, listTranslations } from './translations.ts'

/** Checks how every edition is written that has rules of its own, and every translation against its original. */
export function checkEditions({ entries }: SiteContent, editions: readonly EditionLines[], problems: Problems): void {
  for (const { locale, lines } of editions) checkPersian(lines, locale, problems)
  for (const locale of LOCALES.filter((edition) => edition !== SOURCE_LOCALE)) {
    for (const translation of listTranslations(entries, locale)) {
      checkTranslation(translation, problems)
      checkNumbers(translation, problems)
      checkTranslatedFiles(translation, problems)
    }
  }
}
