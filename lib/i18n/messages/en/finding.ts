import { namesIn } from '../../../mission/mission.ts'
import { numbersOf, pluralOf } from '../../intl-by-tag.ts'

const { countryShort } = namesIn('en')

const number = numbersOf('en-GB')

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${pluralOf('en-GB', count) === 'one' ? one : other}`
}

/** What leads to the texts: the home page, listings and search. */
export const finding = {
  home: {
    latest: 'Latest',
    /** Names the item that editors chose to lead with. */
    inFocus: 'In focus',
    moreNews: 'More news',
    allNews: 'All news',
    allFigures: 'All key figures',
    programmes: 'What we do',
    map: `Places of our work in ${countryShort}`,
    /** A share as so many of ten: "1 in 10". */
    inTen: (count: string, ten: string) => `${count} in ${ten}`,
    forDonors: 'For donors',
    forPress: 'For the press',
  },
  listing: {
    /** Names the group of filters. */
    filters: 'Narrow the list',
    facets: { kind: 'Kind', topic: 'Topic', place: 'Place', year: 'Year' },
    /** A Gregorian year as a choice of the filter. */
    year: (year: string) => year,
    /** Stands behind a chosen value and takes it away: "Health ✕ Remove". */
    remove: 'Remove',
    /** What the list of all news is, in one sentence. */
    intro: `Press releases, reports and stories on migration to, through and from ${countryShort}, the newest first.`,
    /** Heading of a narrowed list: "News: Health, 2023". */
    narrowedTo: (values: string) => `News: ${values}`,
    resultCount: (count: number) => counted(count, 'item', 'items'),
    clear: 'Clear filters',
  },
  pagination: {
    /** Names the landmark. */
    label: 'Pages of this list',
    page: (page: number, of: number) => `Page ${number.format(page)} of ${number.format(of)}`,
    next: 'Next',
    /** The front page of a list by date. */
    newest: 'Newest',
    /** A page of the archive of a list by date, counted from the oldest. */
    archive: (page: number) => `Archive, page ${number.format(page)}`,
    /** Why a page of the archive can be cited. */
    archiveNote: 'Counted from the oldest: this page keeps its items and its address.',
  },
  search: {
    heading: 'Search',
    resultCount: (count: number, query: string) => `${counted(count, 'result', 'results')} for “${query}”`,
    nothingEntered: 'Type one or more words into the field.',
    nothingFound: (query: string) => `Nothing was found for “${query}”.`,
    hintsHeading: 'What may help',
    hints: [
      'Check the spelling.',
      'Try fewer words, or a more general one.',
      'Names are understood in every language of this site.',
    ],
    didYouMean: 'Did you mean:',
    queryCut: 'The question was very long. Only its beginning was searched for.',
    /** Above results that have some of the words only. */
    someWords: 'No text has all of these words. The texts below have some of them.',
    /** Names of what can be found, for the filter and above each result. */
    kinds: {
      'press-release': 'Press release',
      news: 'News report',
      story: 'Story',
      programme: 'Programme',
      page: 'Page',
      dataset: 'Dataset',
      figure: 'Key figure',
      term: 'Glossary',
    },
  },
}
