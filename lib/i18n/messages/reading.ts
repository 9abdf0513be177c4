/** A name, and one sentence that tells readers what it means. */
interface Explained {
  readonly label: string
  readonly explanation: string
}

/** What stands in and beside the texts: news, programmes, standing pages. */
export interface ReadingMessages {
  /** What a date stands for; before the date. */
  readonly dateLabels: {
    readonly published: string
    readonly event: string
    readonly estimated: string
    readonly updated: string
    readonly lastChecked: string
  }
  /** Kinds of news: on one item, and as the name of a list. */
  readonly kinds: Readonly<Record<'press-release' | 'news' | 'story', { readonly one: string; readonly many: string }>>
  readonly news: {
    readonly keyFacts: string
    readonly place: string
    readonly mediaContact: string
    readonly notesToEditors: string
    readonly aboutIom: string
    readonly related: string
    readonly topics: string
    readonly places: string
    readonly programmes: string
    /** "Tehran, 21 June 2023", before the first sentence of a release. */
    readonly dateline: (place: string, date: string) => string
    /** Who wrote a story. */
    readonly byline: (author: string) => string
  }
  readonly citation: {
    readonly heading: string
    /** The line to copy. The date comes from `date`. */
    readonly text: (title: string, date: string, address: string) => string
    /** The date of a citation with what it stands for. */
    readonly date: Readonly<Record<'published' | 'event' | 'estimated', (date: string) => string>>
  }
  readonly corrections: {
    readonly heading: string
    readonly correctedOn: (date: string) => string
    readonly was: string
    readonly now: string
    /** Both in one line, for those who see no page. */
    readonly told: (was: string, now: string) => string
    readonly kinds: Readonly<Record<'fact' | 'wording', string>>
  }
  /** Before what was added after publication. */
  readonly updatedOn: (date: string) => string
  /** On a text with a mistake that another edition has put right already. */
  readonly correctedElsewhere: {
    readonly text: (language: string, date: string) => string
    readonly link: string
  }
  readonly withdrawn: {
    readonly heading: string
    readonly withdrawnOn: (date: string) => string
    /** What has become of it, and what readers should do. */
    readonly gone: string
    /** Leads to the page of contacts. */
    readonly ask: string
  }
  /** On a translation whose original has changed since. */
  readonly outdatedTranslation: {
    readonly text: (originalLanguage: string) => string
    readonly link: string
  }
  readonly programme: {
    readonly objectives: string
    readonly interventions: string
    readonly partners: string
    readonly goals: string
    readonly reservation: string
    readonly places: string
    readonly relatedNews: string
  }
  /** How far a piece of work has come. */
  readonly interventionStatuses: Readonly<Record<'ongoing' | 'planned' | 'completed' | 'reported', Explained>>
  readonly page: {
    readonly onThisPage: string
    /** Heading of the footnotes. */
    readonly notes: string
    /** Name of the link from a footnote back to the text. */
    readonly backToReference: (number: string) => string
    /** What the text edition makes of words the page strikes out. */
    readonly struckOut: (words: string) => string
    /** Name of a table that stands under no heading. */
    readonly table: string
    readonly timeline: string
    readonly people: string
    readonly contacts: string
    readonly resources: string
    readonly owner: string
    readonly reviewBy: string
    /** Before the day the text was changed last. */
    readonly changed: string
    /** Opens the list of changes. */
    readonly changes: string
  }
  readonly people: {
    readonly statuses: Readonly<Record<'current' | 'former' | 'unconfirmed', Explained>>
    readonly bodies: Readonly<Record<'mission' | 'regional-office' | 'headquarters' | 'partner', string>>
    /** Before the words on when a person was last seen in the post. */
    readonly seen: string
  }
  readonly contact: {
    readonly email: string
    readonly telephone: string
    readonly address: string
    readonly website: string
  }
  readonly sources: {
    readonly heading: string
    readonly publisher: string
    readonly grades: Readonly<Record<'official' | 'press' | 'unconfirmed', Explained>>
    /** "In Persian", on a source in another language. */
    readonly inLanguage: (language: string) => string
  }
  readonly goals: {
    readonly heading: string
    /** "Goal 10" */
    readonly label: (goal: number) => string
    /** Short official names of the Sustainable Development Goals 1 to 17, in order. */
    readonly names: readonly string[]
  }
  readonly picture: {
    /** Who made a photograph. */
    readonly credit: (credit: string) => string
  }
  readonly map: {
    readonly heading: string
    /** Name of the picture for those who cannot see it. */
    readonly title: Readonly<Record<'iran' | 'europe', string>>
    /** What it marks: the names of the places. */
    readonly description: (places: string) => string
    /** Remark in the list on a place beyond the edge of the map. */
    readonly outside: string
    readonly seas: Readonly<Record<'caspian-sea' | 'persian-gulf' | 'sea-of-oman' | 'baltic-sea' | 'north-sea', string>>
    /** Under every map. */
    readonly disclaimer: string
    readonly placeKinds: Readonly<Record<'city' | 'crossing' | 'settlement' | 'capital', string>>
  }
}
