import type { Entry, NewsEntry, PageEntry, ProgrammeEntry } from '../content/entries/entry.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { formatDateInFull, formatInAllCalendars } from '../i18n/format.ts'
import { localePath } from '../i18n/paths.ts'
import { plainText, sectionTitles } from '../markdown/plain-text.ts'
import { memoize } from '../memoize.ts'
import type { SearchDocument, SearchKind } from './document.ts'

/** Texts that other pages show, not pages of their own. */
const NO_PAGE = new Set(['/boilerplate'])

/** The public entries of an edition, as they are searched. Give it what the queries return: it hides nothing itself. */
export function entryDocuments(entries: readonly Entry[]): SearchDocument[] {
  return entries.filter(({ path }) => !NO_PAGE.has(path)).map((entry) => entryDocument(entry))
}

/** An entry as it is searched. */
export const entryDocument = memoize((entry: Entry): SearchDocument => {
  const { path, locale, body, data } = entry
  return {
    id: path,
    kind: kindOf(entry),
    title: data.title,
    summary: data.summary,
    headings: lines(sectionTitles(body), ...fieldTitles(entry)),
    text: lines(plainText(body), ...fieldTexts(entry), ...data.limits),
    also: lines(...fieldsBeside(entry)),
    path: localePath(path, locale),
    topics: data.topics,
    ...(entry.type === 'news' && { date: entry.data.date, year: Number(entry.data.date.earliest.slice(0, 4)) }),
  }
})

function kindOf(entry: Entry): SearchKind {
  return entry.type === 'news' ? entry.data.kind : entry.type
}

function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n')
}

/** Titles of the parts that a page makes of its front matter. */
function fieldTitles({ data, type }: Entry): string[] {
  if (type === 'news') return []
  const parts = type === 'programme' ? data.interventions : [...data.timeline, ...data.resources]
  return parts.map(({ title }) => title)
}

/** What readers see of the front matter beside title and summary. */
function fieldTexts(entry: Entry): (string | undefined)[] {
  switch (entry.type) {
    case 'news':
      return newsTexts(entry)
    case 'programme':
      return programmeTexts(entry)
    case 'page':
      return pageTexts(entry)
  }
}

function newsTexts({ data }: NewsEntry): (string | undefined)[] {
  const facts = data.keyFacts.map(({ label, value }) => `${label}: ${plainText(value)}`)
  const { mediaContact: contact, picture, byline, dateNote, notesToEditors } = data
  return [
    ...[...facts, byline, plainText(notesToEditors ?? ''), dateNote, picture?.caption],
    contact && listed(contact.name, contact.role, contact.email, contact.note),
  ]
}

function programmeTexts({ data }: ProgrammeEntry): (string | undefined)[] {
  const interventions = data.interventions.map(({ title, text }) => `${title}\n${plainText(text)}`)
  const { objectives, partners, goalsNote, picture } = data
  return [...objectives, ...interventions, partners.join(', '), goalsNote, picture?.caption]
}

function pageTexts({ data, locale }: PageEntry): (string | undefined)[] {
  const when = (date: PartialDate | undefined) => date && formatDateInFull(date, locale)
  return [
    data.navTitle,
    ...data.timeline.map(({ date, title, text }) => `${when(date)}: ${title}\n${plainText(text)}`),
    ...data.people.map(({ name, post, seen, note }) => listed(name, post, seen, note)),
    ...data.contacts.map((contact) => {
      const { name, purpose, email, telephone, address, note } = contact
      return listed(name, purpose, email, telephone, address, note)
    }),
    ...data.resources.map(({ title, kind, publisher, date, note }) => listed(title, kind, publisher, when(date), note)),
    data.picture?.caption,
  ]
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

/** By what else it may be asked for: its dates in every calendar, its code. */
function fieldsBeside({ type, data, locale }: Entry): (string | undefined)[] {
  if (type === 'programme') return []
  const dates = type === 'news' ? [data.date] : data.timeline.map(({ date }) => date)
  return [...dates.map((date) => formatInAllCalendars(date, locale)), type === 'news' ? data.code : undefined]
}
