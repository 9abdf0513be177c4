import { ATTACHMENT_TYPES } from '../attachment/attachment-kinds.ts'
import type { Entry, NewsEntry, PageEntry, ProgrammeEntry } from '../content/entries/entry.ts'
import { entryAttachments } from '../content/entries/entry-attachments.ts'
import { renderPassage, renderText } from '../content/entries/render-entry.ts'
import { getLabels } from '../content/queries.ts'
import { absoluteHtml } from '../feeds/absolute-html.ts'
import { localeFacts } from '../i18n/locales.ts'
import { plainText } from '../markdown/plain-text.ts'
import { absoluteUrl } from '../site/config.ts'
import { type EntryDocument, named, toDate } from './entry-schema.ts'
import { getPressKit } from './press-kit.ts'

/** What only one type of entry has. `url` is the page its addresses are seen from. */
export function typeFields(entry: Entry, url: string): Partial<EntryDocument> {
  switch (entry.type) {
    case 'news':
      return newsFields(entry, url)
    case 'programme':
      return programmeFields(entry, url)
    case 'page':
      return pageFields(entry, url)
  }
}

function newsFields(entry: NewsEntry, url: string): Partial<EntryDocument> {
  const { locale, data } = entry
  const { places, programmes } = getLabels(locale)
  const { kind, date, dateMeaning, dateNote, place, byline, keyFacts, mediaContact, notesToEditors: notes } = data
  return {
    ...{ kind, byline, mediaContact },
    keyFacts: keyFacts.map(({ label, value }) => ({ label, value: plainText(value) })),
    date: { ...toDate(date), meaning: dateMeaning, note: dateNote },
    place: place ? named([place], places)[0] : undefined,
    programmes: named(data.programmes, programmes),
    notesToEditors: notes && absoluteHtml(renderPassage(notes, locale, 'editors'), url),
    ...filesOf(entry, url),
  }
}

function filesOf(entry: NewsEntry, url: string): Pick<EntryDocument, 'attachments' | 'pressKit'> {
  const kit = entry.data.kind === 'press-release' && !entry.data.withdrawn ? getPressKit(entry.slug) : undefined
  return {
    attachments: entryAttachments(entry).map(({ file, title, kind, data, sha256, language }) => ({
      ...{ url: `${url}/${file}`, title, mediaType: ATTACHMENT_TYPES[kind], bytes: data.byteLength, sha256 },
      language: language ?? localeFacts(entry.locale).tag,
    })),
    pressKit: kit && { url: absoluteUrl(kit.path), bytes: kit.bytes.byteLength },
  }
}

function programmeFields({ locale, data }: ProgrammeEntry, url: string): Partial<EntryDocument> {
  const { objectives, interventions, partners, goals } = data
  return {
    ...{ objectives, partners, goals },
    interventions: interventions.map(({ title, status, knownFrom, text }) => ({
      title,
      status,
      knownFrom: knownFrom && toDate(knownFrom),
      html: absoluteHtml(renderText(text, locale), url),
    })),
  }
}

function pageFields({ locale, data }: PageEntry, url: string): Partial<EntryDocument> {
  const { timeline, people, contacts, resources } = data
  return {
    contacts,
    checkedOn: data.checkedOn && toDate(data.checkedOn),
    timeline: timeline.map(({ date, title, text }) => ({
      date: toDate(date),
      title,
      html: absoluteHtml(renderText(text, locale), url),
    })),
    people: people.map(({ name, post, status, seen, note }) => ({ name, post, status, seen, note })),
    resources: resources.map(({ date, ...resource }) => ({ ...resource, date: date && toDate(date) })),
  }
}
