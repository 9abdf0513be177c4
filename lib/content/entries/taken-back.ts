import { formatDateInFull } from '../../i18n/format.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import type { Entry } from './entry.ts'

/**
 * An entry as readers may have it: of one that was withdrawn only what is named here is left, and its summary tells
 * when and why. A field that is added to the schemas is gone too unless it is named. All outputs take entries from
 * queries, so none can go on telling what was taken back.
 */
export function withoutWithdrawnText(entry: Entry): Entry {
  const { locale, data } = entry
  if (!data.withdrawn) return entry
  const { date, reason, headline = 'keep' } = data.withdrawn
  const left = {
    title: headline === 'keep' ? data.title : headline,
    summary: `${getMessages(locale).withdrawn.withdrawnOn(formatDateInFull(date, locale))}. ${reason}`,
    withdrawn: { date, reason },
    ...{ topics: data.topics, places: data.places, draft: data.draft },
    ...{ sources: [], limits: [], figures: [], corrections: [], updates: [] },
  }
  switch (entry.type) {
    case 'news': {
      const { kind, code, date: day, dateMeaning, place, programmes } = entry.data
      const own = { kind, code, date: day, dateMeaning, place, programmes, keyFacts: [], attachments: [] }
      return { ...entry, body: '', data: { ...left, ...own } }
    }
    case 'programme':
      return { ...entry, body: '', data: { ...left, objectives: [], interventions: [], partners: [], goals: [] } }
    case 'page': {
      const { order, group } = entry.data
      const own = { order, group, timeline: [], people: [], contacts: [], resources: [] }
      return { ...entry, body: '', data: { ...left, ...own } }
    }
  }
}
