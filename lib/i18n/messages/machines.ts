/** Fields of the JSON that is published of every entry, in the order in which they stand there. */
export type EntryField =
  | 'schema'
  | 'id'
  | 'url'
  | 'textUrl'
  | 'language'
  | 'editions'
  | 'type'
  | 'kind'
  | 'title'
  | 'summary'
  | 'date'
  | 'updated'
  | 'place'
  | 'topics'
  | 'places'
  | 'programmes'
  | 'byline'
  | 'html'
  | 'value'
  | 'period'
  | 'downloads'
  | 'keyFacts'
  | 'notesToEditors'
  | 'mediaContact'
  | 'attachments'
  | 'pressKit'
  | 'objectives'
  | 'interventions'
  | 'partners'
  | 'goals'
  | 'reservation'
  | 'timeline'
  | 'people'
  | 'contacts'
  | 'resources'
  | 'checkedOn'
  | 'corrections'
  | 'updates'
  | 'withdrawn'
  | 'sources'
  | 'entries'

/** Kinds of files for machines, in the order of the page that lists them. */
export type OpenFormat =
  | 'entryJson'
  | 'listJson'
  | 'schema'
  | 'text'
  | 'feeds'
  | 'sitemap'
  | 'newsSitemap'
  | 'robots'
  | 'llms'
  | 'openSearch'

/** What programs read: the glossary's pointers, feeds, and the files listed on the page of open data. */
export interface MachineMessages {
  readonly glossary: {
    readonly see: string
    readonly source: string
    /** Before the same word in another edition: "In Persian: مهاجر". */
    readonly inLanguage: (language: string) => string
  }
  readonly feeds: {
    /** Title of a feed in a feed reader: "IOM Iran: Health". */
    readonly title: (site: string, list: string) => string
    readonly description: (list: string) => string
    readonly allNews: string
    readonly byTopic: string
    readonly byProgramme: string
    readonly aboutCorrections: string
    readonly formats: Readonly<Record<'rss' | 'atom' | 'json', string>>
  }
  readonly openData: {
    readonly filesHeading: string
    readonly address: string
    readonly example: string
    readonly fieldsHeading: string
    readonly field: string
    readonly meaning: string
    readonly formats: Readonly<Record<OpenFormat, { readonly name: string; readonly explanation: string }>>
    readonly fields: Readonly<Record<EntryField, string>>
  }
  /** The page of a server that was asked for too much. */
  readonly tooMany: {
    readonly title: string
    readonly explanation: string
  }
}
