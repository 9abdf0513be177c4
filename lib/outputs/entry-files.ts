import type { Entry } from '../content/entry.ts'
import { getEntries, getNews, getProgrammes, getSectionPages } from '../content/queries.ts'
import { entryFilePath } from '../content/views/open-data.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { entryDocument, identity, listedEntry } from './entry-json.ts'
import type { EntryDocument } from './entry-schema.ts'
import { entryTextOutput } from './entry-text.ts'
import type { Output } from './output.ts'

/** Every public entry of an edition as JSON and as plain text, and the list of all news. */
export function entryOutputs(locale: Locale): Output[] {
  // The boilerplate is a part of other texts, not a page.
  const entries = getEntries(locale).filter(({ path }) => path !== '/boilerplate')
  return [
    ...entries.flatMap((entry) => [
      jsonOutput(locale, entry.path, () => entryDocument(entry, below(entry))),
      entryTextOutput(entry),
    ]),
    jsonOutput(locale, '/news', () => newsList(locale)),
  ]
}

function jsonOutput(locale: Locale, path: string, make: () => EntryDocument): Output {
  return {
    path: localePath(entryFilePath(path, 'json'), locale),
    type: 'application/json',
    get text() {
      return JSON.stringify(make(), undefined, 2)
    },
  }
}

/** The page of a section names the pages in it. */
function below(entry: Entry): readonly Entry[] {
  if (entry.type !== 'page' || !entry.section || entry.section !== entry.slug) return []
  return entry.section === 'our-work' ? getProgrammes(entry.locale) : getSectionPages(entry.locale, entry.section)
}

function newsList(locale: Locale): EntryDocument {
  const { sections, listing } = getMessages(locale)
  return {
    ...identity(locale, '/news'),
    type: 'list',
    title: sections.news,
    summary: listing.intro,
    entries: getNews(locale).map(listedEntry),
  }
}
