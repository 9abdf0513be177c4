import type { ComponentProps } from 'react'
import type { Contacts } from '../article/contacts.tsx'
import type { MediaContact } from '../article/media-contact.tsx'
import type { People } from '../article/people.tsx'
import type { Resources } from '../article/resources.tsx'
import { type Examples, numbered, sampleDate, sampleSources, WORDS } from './sample.ts'

export const peopleExamples: Examples<ComponentProps<typeof People>> = (locale) => {
  const { name, post, sentence, short } = WORDS[locale]
  const statuses = ['current', 'former', 'unconfirmed'] as const
  const people = statuses.map((status, index) => ({
    name: numbered(name, index + 1, locale),
    post,
    body: 'mission' as const,
    status,
    seen: short,
    note: status === 'unconfirmed' ? sentence : undefined,
    sources: sampleSources().slice(0, 1),
  }))
  return { 'every status': { people, locale } }
}

export const contactsExamples: Examples<ComponentProps<typeof Contacts>> = (locale) => {
  const { name, sentence, address, post } = WORDS[locale]
  const ways = { email: 'name@example.org', telephone: '+41 22 000 0000', url: 'https://example.org/', address }
  return { 'every way': { contacts: [{ name, purpose: sentence, ...ways, note: post }], locale } }
}

export const mediaContactExamples: Examples<ComponentProps<typeof MediaContact>> = (locale) => {
  const { name, post, sentence } = WORDS[locale]
  return { 'with a reservation': { contact: { name, role: post, email: 'press@example.org', note: sentence }, locale } }
}

export const resourcesExamples: Examples<ComponentProps<typeof Resources>> = (locale) => {
  const { short, sentence } = WORDS[locale]
  const resource = { title: 'Title of a document', kind: short, url: 'https://example.org/document.pdf' }
  return { 'with date and note': { resources: [{ ...resource, date: sampleDate('2024'), note: sentence }], locale } }
}
