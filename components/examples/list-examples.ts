import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import { Briefing, BriefingLead } from '../article/briefing.tsx'
import { Children, SectionPages } from '../article/children.tsx'
import { Contacts } from '../article/contacts.tsx'
import { FeedList } from '../article/feed-list.tsx'
import { Glossary, GlossaryIndex } from '../article/glossary.tsx'
import { GoalCount, GoalList } from '../article/goals.tsx'
import { Interventions } from '../article/interventions.tsx'
import { MediaContact } from '../article/news-facts.tsx'
import { OpenData } from '../article/open-data.tsx'
import { People } from '../article/people.tsx'
import { Releases } from '../article/releases.tsx'
import { Resources } from '../article/resources.tsx'
import { Sources } from '../article/sources.tsx'
import { Timeline } from '../article/timeline.tsx'
import { LeadStory, StorySlot } from '../home/home-page.tsx'
import { CardList } from '../listing/card-list.tsx'
import { sampleKeyFigures } from './data-examples.ts'
import { numbered, type Sample, sampleCard, sampleDate, sampleSources, show } from './sample.ts'

/** Two pages under a heading. */
function sampleGroups({ locale, short, sentence }: Sample, id: string) {
  const children = [1, 2].map((number) => ({
    href: `#${id}-${number}`,
    title: numbered(short, number, locale),
    name: numbered(short, number, locale),
    summary: sentence,
  }))
  return [{ key: `${id}-group`, heading: short, children }]
}

/** A share of one in ten, one field of work. */
function sampleBriefing(sample: Sample) {
  const asked = sampleKeyFigures(sample)
  const [figure] = asked
  const fields = sampleGroups(sample, 'field').map((field) => ({ ...field, partners: [sample.name] }))
  return {
    asked,
    reached: figure && { ...figure, share: 10, tenths: 1, place: sample.place },
    contactPage: '#contact',
    asOf: sample.value,
    fields,
    contacts: [],
  }
}

/** A word with everything a word may have. */
function sampleGlossary({ locale, short, sentence, place }: Sample) {
  const { tag, dir } = localeFacts(locale)
  const elsewhere = [{ href: '#elsewhere', text: place, hreflang: tag, dir }]
  const notes = { sources: sampleSources().slice(0, 1), see: [{ href: '#see', text: place }], elsewhere }
  return { terms: [{ key: 'example-term', term: short, definition: sentence, ...notes }], locale }
}

export const LISTS = [
  show('LeadStory', LeadStory, ({ locale }) => ({
    release: { card: sampleCard(locale), locale, label: getMessages(locale).home.latest },
  })),
  show('StorySlot', StorySlot, (sample) => ({
    'with its figure': {
      story: { card: sampleCard(sample.locale, { kind: 'story' }), figure: sampleKeyFigures(sample)[0] },
      locale: sample.locale,
    },
  })),
  show('CardList', CardList, ({ locale }) => {
    const report = sampleCard(locale, { kind: 'news', dateMeaning: 'event', date: sampleDate('2023-06') })
    const story = sampleCard(locale, { kind: 'story', place: undefined })
    return { 'every kind': { cards: [sampleCard(locale), report, story], locale } }
  }),
  show('Children', Children, (sample) => ({
    'under a heading': { groups: sampleGroups(sample, 'page'), locale: sample.locale },
  })),
  show('SectionPages', SectionPages, (sample) => ({
    'the first group leads': { groups: sampleGroups(sample, 'section'), isLed: true, locale: sample.locale },
  })),
  show('Interventions', Interventions, ({ locale, short, sentence }) => {
    const statuses = ['ongoing', 'planned', 'completed', 'ended'] as const
    const interventions = statuses.map((status, index) => ({
      title: numbered(short, index + 1, locale),
      status,
      mark: getMessages(locale).interventionStatuses[status],
      text: sentence,
    }))
    return { 'every status': { interventions, locale } }
  }),
  show('Timeline', Timeline, ({ locale, short, sentence }) => {
    const dates = ['1991', '2001-11', '2023-06-21', '2023-04/2024-05']
    const events = dates.map((date, index) => ({
      date: sampleDate(date),
      title: short,
      text: sentence,
      sources: sampleSources().slice(0, index % 3),
      milestone: index === 0,
    }))
    return { 'every precision of a date': { decades: [{ year: 1990, events }], locale } }
  }),
  show('People', People, ({ locale, name, post, sentence, short }) => {
    const statuses = ['current', 'former', 'unconfirmed'] as const
    const people = statuses.map((status, index) => ({
      ...{ name: numbered(name, index + 1, locale), post, body: 'mission' as const, status, seen: short },
      note: status === 'unconfirmed' ? sentence : undefined,
      sources: sampleSources().slice(0, 1),
    }))
    return { 'every status': { people, locale } }
  }),
  show('Contacts', Contacts, ({ locale, name, sentence, address, post }) => {
    const ways = { email: 'name@example.org', telephone: '+41 22 000 0000', url: 'https://example.org/', address }
    return { 'every way': { contacts: [{ name, purpose: sentence, ...ways, note: post }], locale } }
  }),
  show('MediaContact', MediaContact, ({ locale, name, post, sentence }) => ({
    'with a reservation': { contact: { name, role: post, email: 'press@example.org', note: sentence }, locale },
  })),
  show('Resources', Resources, ({ locale, short, sentence }) => {
    const link = {
      title: 'Title of a document',
      hreflang: 'en',
      lang: 'en',
      host: 'example.org',
      url: 'https://example.org/document.pdf',
    }
    const facts = { kind: short, publisher: short, languages: [short], date: sampleDate('2024'), note: sentence }
    const earlier = { ...link, ...facts, url: 'https://example.org/earlier.pdf', isEarlier: true }
    const groups = [{ kind: short, resources: [{ ...link, ...facts, isEarlier: false }, earlier] }]
    return {
      'with date and note': { groups, shared: undefined, locale },
      'of one publisher': { groups, shared: facts, locale },
    }
  }),
  show('Releases', Releases, ({ locale }) => ({
    'one release': { releases: [{ card: sampleCard(locale), kit: '#kit' }], locale },
  })),
  show('Sources', Sources, ({ locale }) => ({ 'every grade': { sources: sampleSources(), locale } })),
  show('GoalCount', GoalCount, ({ locale }) => ({ 'some of all': { served: [1, 3, 10], locale } })),
  show('GoalList', GoalList, ({ locale }) => ({ 'two goals': { goals: [3, 10], locale } })),
  show('GlossaryIndex', GlossaryIndex, (sample) => ({ 'a word': sampleGlossary(sample) })),
  show('Glossary', Glossary, (sample) => ({ 'a word': sampleGlossary(sample) })),
  show('BriefingLead', BriefingLead, (sample) => {
    return { 'one in ten': { briefing: sampleBriefing(sample), locale: sample.locale } }
  }),
  show('Briefing', Briefing, (sample) => ({ plain: { briefing: sampleBriefing(sample), locale: sample.locale } })),
  show('FeedList', FeedList, ({ short }) => {
    const formats = ['RSS', 'Atom'].map((text) => ({ href: `#${text}`, text }))
    return { 'one feed': { groups: [{ heading: short, feeds: [{ name: short, href: '#feed', formats }] }] } }
  }),
  show('OpenData', OpenData, ({ locale }) => {
    const words = getMessages(locale).openData
    const formats = [{ key: 'entryJson' as const, ...words.formats.entryJson, href: '/sample.json' }]
    const fields = [{ name: 'title', meaning: words.fields.schema }]
    return { 'one file, one field': { files: { formats, fields }, locale } }
  }),
]
