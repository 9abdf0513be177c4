import { namesIn } from '../../../mission/mission.ts'

const { countryShort, inText, shortName, regionalOffice } = namesIn('en')

/** What stands in and beside the texts: news, programmes, standing pages. */
export const reading = {
  /** What a date stands for; before the date. */
  dateLabels: {
    published: 'Published',
    event: 'Date of the event',
    estimated: 'Estimated date',
    updated: 'Updated',
    lastChecked: 'Last checked',
  },
  /** The same in a line of a list, beside kind and place. */
  shortDateLabels: { published: 'Published', event: 'Event', estimated: 'Estimated' },
  /** Kinds of news: on one item, as the name of a list, and what the list holds, in one sentence. */
  kinds: {
    'press-release': {
      one: 'Press release',
      many: 'Press releases',
      list: 'What the mission announces: meetings, visits, agreements and openings.',
    },
    news: {
      one: 'News report',
      many: 'News reports',
      list: `What UN bodies, governments and the media report on migration to, through and from ${countryShort}.`,
    },
    story: {
      one: 'Story',
      many: 'Stories',
      list: `People in ${countryShort} whose lives have been changed by migration, illness or disaster, and what helps them.`,
    },
  },
  news: {
    keyFacts: 'Key facts',
    mediaContact: 'Media contact',
    /** The link to the page for the press, for a text that names nobody. */
    toThePress: 'Contact and material for the press',
    notesToEditors: 'Notes to editors',
    aboutIom: `About ${inText}`,
    related: 'Related news',
    topics: 'Topics',
    programmes: 'Programmes',
    /** Who wrote a story. */
    byline: (author: string) => `By ${author}`,
  },
  citation: {
    heading: 'How to cite this page',
    /** The line to copy. The date comes from `date`. */
    text: (title: string, date: string, address: string) => `${shortName}, “${title}”, ${date}, ${address}`,
    /** The date of a citation with what it stands for. */
    date: {
      published: (date: string) => date,
      event: (date: string) => `event of ${date}`,
      estimated: (date: string) => `estimated date: ${date}`,
    },
  },
  corrections: {
    heading: 'Corrections',
    correctedOn: (date: string) => `Corrected on ${date}`,
    was: 'Before',
    now: 'Now',
    /** Both in one line, for those who see no page. */
    told: (was: string, now: string) => `Before: “${was}”. Now: “${now}”.`,
    kinds: { fact: 'Correction of a fact', wording: 'Change of wording' },
  },
  /** Before what was added after publication. */
  updatedOn: (date: string) => `Updated on ${date}`,
  /** On a text with a mistake that another edition has put right already. */
  correctedElsewhere: {
    text: (language: string, date: string) =>
      `The ${language} edition of this text was corrected on ${date}. This edition was not, so far.`,
    link: 'See the correction',
  },
  withdrawn: {
    heading: 'This text has been withdrawn',
    withdrawnOn: (date: string) => `Withdrawn on ${date}`,
    /** What has become of it, and what readers should do. */
    gone: 'Its text, pictures and files are no longer published. Please do not quote it or pass on copies.',
    /** Leads to the page of contacts. */
    ask: 'Ask us about it',
  },
  /** On a translation whose original has changed since. */
  outdatedTranslation: {
    text: (originalLanguage: string) =>
      `The ${originalLanguage} original has changed since this translation was made. Where they differ, the original is right.`,
    link: 'Read the original',
  },
  programme: {
    objectivesHeadings: { objectives: 'Objectives', purpose: 'What the work is for' },
    interventions: 'Areas of intervention',
    /** Heading of what the programme says of itself at length. */
    about: 'About this programme',
    partners: 'Partners',
    goals: 'Contribution to the 2030 Agenda',
    relatedNews: 'News of this programme',
  },
  /** How far a piece of work has come. */
  interventionStatuses: {
    ongoing: 'Ongoing',
    planned: 'Planned',
    completed: 'Completed',
    ended: 'Ended',
  },
  /** How far a piece of work had come at the date it is known from. */
  statusAsOf: (status: string, date: string) => `${status} as of ${date}`,
  page: {
    onThisPage: 'On this page',
    /** Heading of the footnotes. */
    notes: 'Notes',
    /** Name of the link from a footnote back to the text. */
    backToReference: (number: string) => `Back to the text at note ${number}`,
    /** What the text edition makes of words the page strikes out. */
    struckOut: (words: string) => `[struck out: ${words}]`,
    /** Name of a table that stands under no heading. */
    table: 'Table',
    timeline: 'Dates',
    /** A decade by its first year. */
    decade: (year: number) => `${year}s`,
    people: 'People and posts',
    contacts: 'Contacts',
    resources: 'Documents',
    owner: 'Responsible for this page',
    reviewBy: 'To be checked again by',
    /** Before the day the text was changed last. */
    changed: 'Text last changed',
    /** Opens the list of changes. */
    changes: 'Changes to this page',
  },
  people: {
    statuses: { former: 'Formerly', unconfirmed: 'not confirmed' },
    bodies: {
      mission: `The mission in ${countryShort}`,
      'regional-office': regionalOffice,
      headquarters: 'Headquarters',
      partner: 'Partners',
    },
  },
  contact: { email: 'E-mail', telephone: 'Telephone', address: 'Address', website: 'Website' },
  sources: {
    heading: 'Sources',
    /** At the foot of a page that says what is disputed, estimated or not known. */
    withLimits: 'Sources and limits',
    grades: { official: 'Official', press: 'Press', unconfirmed: 'Unconfirmed' },
  },
  goals: {
    /** Behind the number of those that are served: "11 of 17 goals". */
    of: (all: string) => `of ${all} goals`,
    /** Short official names of the Sustainable Development Goals, 1 to 17. */
    names: [
      'No poverty',
      'Zero hunger',
      'Good health and well-being',
      'Quality education',
      'Gender equality',
      'Clean water and sanitation',
      'Affordable and clean energy',
      'Decent work and economic growth',
      'Industry, innovation and infrastructure',
      'Reduced inequalities',
      'Sustainable cities and communities',
      'Responsible consumption and production',
      'Climate action',
      'Life below water',
      'Life on land',
      'Peace, justice and strong institutions',
      'Partnerships for the goals',
    ],
  },
  /** Who made a photograph. */
  picture: { credit: (credit: string) => `Photo: ${credit}` },
  map: {
    heading: 'On the map',
    /** What it marks: the names of the places. */
    description: (places: string) => `The map marks ${places}. The list beside it names them.`,
    /** Remark in the list on a place beyond the edge of the map. */
    outside: 'not on this map',
    /** Under every map. */
    disclaimer:
      'Boundaries and names on this map do not imply official endorsement or acceptance by IOM. Dots show only roughly where a place lies.',
    placeKinds: { city: 'Cities', crossing: 'Border crossings', settlement: 'Settlements', capital: 'Capitals' },
  },
}
