import { isIndexed, parseListingPath } from '../content/entries/listing.ts'
import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { LinkView } from './link.ts'
import { entryFilePath } from './open-data.ts'

/** Answers, of which no text is written ahead. */
const ANSWERS = /^\/(?:search|styleguide|too-many-requests|gone\/.+)$/

/** The link to the text of a page, for slow lines and old phones; none where the page is an answer or only narrows a list. */
export function textLink(locale: Locale, path: string): LinkView[] {
  const list = path.startsWith('/news') ? parseListingPath(path.split('/').slice(2)) : undefined
  if (ANSWERS.test(path) || path === VERIFY_PATH || (list && !isIndexed(list))) return []
  return [{ href: localePath(entryFilePath(path, 'txt'), locale), text: getMessages(locale).offline.textOnly }]
}
