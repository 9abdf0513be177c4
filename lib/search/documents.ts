import type { Entry, NewsEntry, PageEntry, ProgrammeEntry } from '../content/entry.ts'
import { localePath } from '../i18n/paths.ts'
import type { SearchDocument, SearchKind } from './document.ts'
import { plainText } from './plain-text.ts'

/** Texts that other pages show, not pages of their own. */
const NO_PAGE = new Set(['/boilerplate'])

/** The public entries of an edition, as they are searched. Give it what the queries return: it hides nothing itself. */
export function entryDocuments(entries: readonly Entry[]): SearchDocument[] {
  return entries.filter(({ path }) => !NO_PAGE.has(path)).map(entryDocument)
}

function entryDocument(entry: Entry): SearchDocument {
  const { path, locale, body, data } = entry
  return {
    id: path,
    kind: kindOf(entry),
    title: data.title,
    summary: data.summary,
    text: [plainText(body), ...fieldTexts(entry)].filter(Boolean).join('\n'),
    path: localePath(path, locale),
    topics: data.topics,
    ...(entry.type === 'news' && { date: entry.data.date, year: Number(entry.data.date.earliest.slice(0, 4)) }),
  }
}

function kindOf(entry: Entry): SearchKind {
  return entry.type === 'news' ? entry.data.kind : entry.type
}

/** What readers see of the front matter beside title and summary. */
function fieldTexts(entry: Entry): string[] {
  switch (entry.type) {
    case 'news':
      return newsTexts(entry)
    case 'programme':
      return programmeTexts(entry)
    case 'page':
      return pageTexts(entry)
  }
}

function newsTexts({ data }: NewsEntry): string[] {
  const facts = data.keyFacts.map(({ label, value }) => `${label}: ${plainText(value)}`)
  const contact = data.mediaContact ? [`${data.mediaContact.name}, ${data.mediaContact.role}`] : []
  return [...facts, data.byline ?? '', plainText(data.notesToEditors ?? ''), ...contact]
}

function programmeTexts({ data }: ProgrammeEntry): string[] {
  const interventions = data.interventions.map(({ title, text }) => `${title}\n${plainText(text)}`)
  return [...data.objectives, ...interventions, data.partners.join(', '), data.goalsNote ?? '', data.reservation ?? '']
}

function pageTexts({ data }: PageEntry): string[] {
  return [
    data.navTitle ?? '',
    ...data.timeline.map(({ title, text }) => `${title}\n${plainText(text)}`),
    ...data.people.map(({ name, post, note }) => [name, post, note].filter(Boolean).join(', ')),
    ...data.contacts.map(({ name, purpose, note }) => [name, purpose, note].filter(Boolean).join(', ')),
    ...data.resources.map(({ title, kind, note }) => [title, kind, note].filter(Boolean).join(', ')),
  ]
}
