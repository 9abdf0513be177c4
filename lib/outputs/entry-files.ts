import type { Entry } from '../content/entries/entry.ts'
import { ownPages } from '../content/entries/own-pages.ts'
import { getEntries, getProgrammes, getSectionPages } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { isPassedOn, messengerText } from '../pages/messenger-text.ts'
import { entryFilePath } from '../pages/open-data.ts'
import { entryDocument, jsonOutput, listedEntry, listedPage } from './entry-json.ts'
import type { ListedEntry } from './entry-schema.ts'
import type { Output } from './output.ts'

/** Every public entry of an edition as JSON, and what is made of it to be passed on. */
export function entryOutputs(locale: Locale): Output[] {
  // The boilerplate is a part of other texts, not a page.
  const entries = getEntries(locale).filter(({ path }) => path !== '/boilerplate')
  return entries.flatMap((entry) => [
    jsonOutput(locale, entry.path, () => entryDocument(entry, below(entry))),
    ...messageOutputs(entry),
  ])
}

/** The page of a section names the pages in it. */
function below(entry: Entry): ListedEntry[] {
  if (entry.type !== 'page' || !entry.section || entry.section !== entry.slug) return []
  const { locale, section } = entry
  const entries = section === 'our-work' ? getProgrammes(locale) : getSectionPages(locale, section)
  return [...entries.map(listedEntry), ...ownPages(locale, section).map((page) => listedPage(locale, page))]
}

/** What is passed on of an entry in messengers. */
function messageOutputs(entry: Entry): Output[] {
  if (!isPassedOn(entry)) return []
  const path = localePath(entryFilePath(entry.path, 'message.txt'), entry.locale)
  return [{ path, type: 'text/plain; charset=utf-8', make: () => messengerText(entry) }]
}
