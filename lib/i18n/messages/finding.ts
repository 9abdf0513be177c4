/** What leads to the texts: the home page, listings and search. */
export interface FindingMessages {
  readonly home: {
    readonly latest: string
    readonly moreNews: string
    readonly allNews: string
    readonly keyFigures: string
    readonly programmes: string
    readonly map: string
    readonly forDonors: string
    readonly forPress: string
  }
  readonly listing: {
    /** Names the group of filters. */
    readonly filters: string
    /** No narrowing; takes a filter away. */
    readonly all: string
    readonly facets: Readonly<Record<'kind' | 'topic' | 'place' | 'year', string>>
    /** A Gregorian year as a choice of the filter. */
    readonly year: (year: string) => string
    /** Takes one chosen value away. */
    readonly remove: (value: string) => string
    /** What the list of all news is, in one sentence. */
    readonly intro: string
    /** Heading of a narrowed list: "News: Health, 2023". */
    readonly narrowedTo: (values: string) => string
    readonly resultCount: (count: number) => string
    readonly empty: string
    readonly clear: string
  }
  readonly pagination: {
    /** Names the landmark. */
    readonly label: string
    readonly page: (page: number, of: number) => string
    /** The front page of a list by date. */
    readonly newest: string
    /** A page of the archive of a list by date, counted from the oldest. */
    readonly archive: (page: number) => string
    /** Why a page of the archive can be cited. */
    readonly archiveNote: string
  }
  readonly search: {
    readonly heading: string
    readonly resultCount: (count: number, query: string) => string
    readonly nothingEntered: string
    readonly nothingFound: (query: string) => string
    readonly hintsHeading: string
    readonly hints: readonly string[]
    readonly didYouMean: string
    readonly queryCut: string
    readonly narrow: string
    /** Above results that have some of the words only. */
    readonly someWords: string
    /** Names of what can be found, for the filter and above each result. */
    readonly kinds: Readonly<
      Record<'press-release' | 'news' | 'story' | 'programme' | 'page' | 'dataset' | 'figure' | 'term', string>
    >
  }
}
