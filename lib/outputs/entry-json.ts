import type { Entry } from '../content/entries/entry.ts'
import { lastChange, lastingPath } from '../content/entries/entry-facts.ts'
import type { OwnPage } from '../content/entries/own-pages.ts'
import { renderMainBody } from '../content/entries/render-entry.ts'
import { getEditionsOf, getLabels, getSources } from '../content/queries.ts'
import { absoluteHtml } from '../feeds/absolute-html.ts'
import { tagUri } from '../feeds/feed.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { entryFilePath } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import { type EntryDocument, type ListedEntry, named, parseEntryDocument, schemaUrl, toDate } from './entry-schema.ts'
import type { Output } from './output.ts'
import { typeFields } from './type-fields.ts'

/** Everything a page says, for programs. Empty fields are left out. */
export function entryDocument(entry: Entry, below: EntryDocument['entries']): EntryDocument {
  const { locale, path, data } = entry
  const { topics, places } = getLabels(locale)
  const { withdrawn } = data
  const url = absoluteUrl(localePath(path, locale))
  return withoutEmpty({
    ...identity(locale, path),
    id: tagUri(locale, lastingPath(entry)),
    textUrl: absoluteUrl(localePath(entryFilePath(path, 'txt'), locale)),
    type: entry.type,
    title: data.title,
    summary: data.summary,
    html: absoluteHtml(renderMainBody(entry).html, url),
    updated: dateOf(lastChange(entry)),
    topics: named(data.topics, topics),
    places: named(data.places, places),
    ...typeFields(entry, url),
    corrections: data.corrections.map((correction) => ({ ...correction, date: toDate(correction.date) })),
    updates: data.updates.map(({ date, text }) => ({ date: toDate(date), text })),
    withdrawn: withdrawn && { date: toDate(withdrawn.date), reason: withdrawn.reason },
    limits: [...data.limits],
    sources: sourcesOf(data.sources),
    entries: below,
  })
}

/** What names an entry or a list, in every file. */
export function identity(
  locale: Locale,
  path: string,
  editions: readonly Locale[] = getEditionsOf(path),
): Pick<EntryDocument, 'schema' | 'id' | 'url' | 'language' | 'editions'> {
  const { tag } = localeFacts(locale)
  return {
    schema: schemaUrl(locale),
    id: tagUri(locale, path),
    url: absoluteUrl(localePath(path, locale)),
    language: tag,
    editions: editions
      .filter((other) => other !== locale)
      .map((other) => ({ language: localeFacts(other).tag, url: absoluteUrl(localePath(path, other)) })),
  }
}

/** An entry as lists name it. */
export function listedEntry(entry: Entry): ListedEntry {
  const { locale, path, data } = entry
  return {
    ...listedPage(locale, { path, title: data.title, summary: data.summary }),
    id: tagUri(locale, lastingPath(entry)),
    ...(entry.type === 'news' && { date: toDate(entry.data.date) }),
  }
}

/** Any page as lists name it. */
export function listedPage(locale: Locale, { path, title, summary }: OwnPage): ListedEntry {
  const url = (own: string) => absoluteUrl(localePath(own, locale))
  const id = tagUri(locale, path)
  return { id, url: url(path), jsonUrl: url(entryFilePath(path, 'json')), title, summary }
}

/** A document as the file beside its page; it is made when it is asked for. */
export function jsonOutput(locale: Locale, path: string, make: () => EntryDocument): Output {
  return {
    path: localePath(entryFilePath(path, 'json'), locale),
    type: 'application/json',
    make: () => JSON.stringify(make(), undefined, 2),
  }
}

function dateOf(date: PartialDate | undefined) {
  return date && toDate(date)
}

/** Sources by key. */
export function sourcesOf(keys: readonly string[]): EntryDocument['sources'] {
  return getSources(keys).map(({ key, title, publisher, url, date, grade, lang, note }) => ({
    ...{ key, title, publisher, url, date: dateOf(date), grade, note },
    language: lang ?? 'en',
  }))
}

/** Empty lists and what is not known are left out; the rest is checked against the schema that is published. */
export function withoutEmpty(document: EntryDocument): EntryDocument {
  const kept = Object.entries(document).filter(
    ([name, value]) => value !== undefined && (name === 'editions' || !Array.isArray(value) || value.length > 0),
  )
  return parseEntryDocument(Object.fromEntries(kept))
}
