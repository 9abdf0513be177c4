import type { Entry } from './entry.ts'

/**
 * An entry as readers may have it: one that was withdrawn keeps what names it and why it was taken back, and
 * loses everything it told. All outputs take entries from queries, so none can go on telling it.
 */
export function withoutWithdrawnText(entry: Entry): Entry {
  if (!entry.data.withdrawn) return entry
  const told = { sources: [], figures: [], updates: [], picture: undefined, map: undefined }
  switch (entry.type) {
    case 'news': {
      const own = { keyFacts: [], notesToEditors: undefined, attachments: [] }
      return { ...entry, body: '', data: { ...entry.data, ...told, ...own } }
    }
    case 'programme': {
      const own = { objectives: [], interventions: [], partners: [], goals: [], goalsNote: undefined }
      return { ...entry, body: '', data: { ...entry.data, ...told, ...own, reservation: undefined } }
    }
    case 'page': {
      const own = { timeline: [], people: [], contacts: [], resources: [] }
      return { ...entry, body: '', data: { ...entry.data, ...told, ...own } }
    }
  }
}
