import { numbersOf } from '../../intl-by-tag.ts'
import type { ReadingMessages } from '../reading.ts'
import { goalNames } from './goal-names.ts'

export const reading: ReadingMessages = {
  dateLabels: {
    published: 'Published',
    event: 'Date of the event',
    estimated: 'Date not given in the source',
    updated: 'Updated',
    lastChecked: 'Last checked',
  },
  kinds: {
    'press-release': { one: 'Press release', many: 'Press releases' },
    news: { one: 'News report', many: 'News reports' },
    story: { one: 'Story', many: 'Stories' },
  },
  news: {
    keyFacts: 'Key facts',
    place: 'Place',
    mediaContact: 'Media contact',
    notesToEditors: 'Notes to editors',
    aboutIom: 'About IOM in Iran',
    related: 'Related news',
    topics: 'Topics',
    places: 'Places',
    programmes: 'Programmes',
    dateline: (place, date) => `${place}, ${date}`,
    byline: (author) => `By ${author}`,
  },
  citation: {
    heading: 'How to cite this page',
    text: (title, date, address) => `IOM Iran, “${title}”, ${date}, ${address}`,
    date: {
      published: (date) => date,
      event: (date) => `event of ${date}`,
      estimated: (date) => `estimated date: ${date}`,
    },
  },
  corrections: {
    heading: 'Corrections',
    correctedOn: (date) => `Corrected on ${date}`,
    was: 'Before',
    now: 'Now',
    told: (was, now) => `Before: “${was}”. Now: “${now}”.`,
    kinds: { fact: 'Correction of a fact', wording: 'Change of wording' },
  },
  updatedOn: (date) => `Updated on ${date}`,
  correctedElsewhere: {
    text: (language, date) =>
      `The ${language} edition of this text was corrected on ${date}. This edition was not, so far.`,
    link: 'See the correction',
  },
  withdrawn: {
    heading: 'This text has been withdrawn',
    withdrawnOn: (date) => `Withdrawn on ${date}`,
    gone: 'Its text, pictures and files are no longer published. Please do not quote it or pass on copies.',
    ask: 'Ask us about it',
  },
  outdatedTranslation: {
    text: (originalLanguage) =>
      `The ${originalLanguage} original has changed since this translation was made. Where they differ, the original is right.`,
    link: 'Read the original',
  },
  programme: {
    objectives: 'Objectives',
    interventions: 'Areas of intervention',
    partners: 'Partners',
    goals: 'Contribution to the 2030 Agenda',
    reservation: 'What is not known',
    places: 'Places',
    relatedNews: 'News of this programme',
  },
  interventionStatuses: {
    ongoing: { label: 'Ongoing', explanation: 'The sources describe this as work that is being done.' },
    planned: { label: 'Planned', explanation: 'The sources announce this; they do not yet report that it has begun.' },
    completed: { label: 'Completed', explanation: 'The sources describe this as work that has ended.' },
    reported: { label: 'Reported', explanation: 'Only one source tells of this; the mission has not confirmed it.' },
  },
  page: {
    onThisPage: 'On this page',
    notes: 'Notes',
    backToReference: (number) => `Back to the text at note ${number}`,
    struckOut: (words) => `[struck out: ${words}]`,
    table: 'Table',
    timeline: 'Dates',
    people: 'People and posts',
    contacts: 'Contacts',
    resources: 'Documents',
    owner: 'Responsible for this page',
    reviewBy: 'To be checked again by',
    changed: 'Text last changed',
    changes: 'Changes to this page',
  },
  people: {
    statuses: {
      current: { label: 'In post', explanation: 'Named in this post by the latest official or press source.' },
      former: { label: 'Formerly', explanation: 'Held this post at the time named; somebody else may hold it now.' },
      unconfirmed: { label: 'Unconfirmed', explanation: 'Named by one source only; the mission has not confirmed it.' },
    },
    bodies: {
      mission: 'The mission in Iran',
      'regional-office': 'Regional Office for Asia and the Pacific',
      headquarters: 'Headquarters',
      partner: 'Partners',
    },
    seen: 'Named in this post',
  },
  contact: { email: 'E-mail', telephone: 'Telephone', address: 'Address', website: 'Website' },
  sources: {
    heading: 'Sources',
    publisher: 'Publisher',
    grades: {
      official: {
        label: 'Official',
        explanation: 'Published by IOM, another UN body, a government, or a Red Cross or Red Crescent body itself.',
      },
      press: { label: 'Press', explanation: 'A news outlet that reports what others published or said.' },
      unconfirmed: {
        label: 'Unconfirmed',
        explanation: 'One source of unknown reliability; nothing else confirms it.',
      },
    },
    inLanguage: (language) => `in ${language}`,
  },
  goals: {
    heading: 'Sustainable Development Goals',
    label: (goal) => `Goal ${numbersOf('en-GB').format(goal)}`,
    names: goalNames,
  },
  picture: { credit: (credit) => `Photo: ${credit}` },
  map: {
    heading: 'Map',
    title: { iran: 'Map of Iran and its neighbours', europe: 'Map of northern Europe' },
    description: (places) => `The map marks ${places}. The list beside it names them.`,
    outside: 'not on this map',
    seas: {
      'caspian-sea': 'Caspian Sea',
      'persian-gulf': 'Persian Gulf',
      'sea-of-oman': 'Sea of Oman',
      'baltic-sea': 'Baltic Sea',
      'north-sea': 'North Sea',
    },
    disclaimer:
      'Boundaries and names on this map do not imply official endorsement or acceptance by IOM. Dots show only roughly where a place lies.',
    placeKinds: { city: 'Cities', crossing: 'Border crossings', settlement: 'Settlements', capital: 'Capitals' },
  },
}
