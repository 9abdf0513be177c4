import type { Entry } from '../content/entries/entry.ts'
import { translationState } from '../content/entries/translations.ts'
import { getEntry } from '../content/queries.ts'
import { formatLanguage } from '../i18n/format.ts'
import { localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** Where the original stands, when it changed after this translation was made and readers can see it. */
export function newerOriginal(entry: Entry) {
  const original = entry.locale === SOURCE_LOCALE ? undefined : getEntry(SOURCE_LOCALE, entry.path)
  if (!original || translationState(original, entry) !== 'outdated') return undefined
  const { tag } = localeFacts(SOURCE_LOCALE)
  /** In the words of the translation. */
  const language = formatLanguage(tag, entry.locale)
  return { language, href: localePath(entry.path, SOURCE_LOCALE), hreflang: tag }
}

/** The original of a translation that is behind it. */
export type OriginalView = NonNullable<ReturnType<typeof newerOriginal>>
