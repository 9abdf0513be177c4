import { numbersOf, pluralOf } from '../../intl-by-tag.ts'
import type { FindingMessages } from '../finding.ts'

const number = numbersOf('en-GB')

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${pluralOf('en-GB', count) === 'one' ? one : other}`
}

export const finding: FindingMessages = {
  home: {
    latest: 'Latest',
    moreNews: 'More news',
    allNews: 'All news',
    keyFigures: 'Key figures',
    programmes: 'What we do',
    map: 'Where we work',
    forDonors: 'For donors',
    forPress: 'For the press',
  },
  listing: {
    filters: 'Narrow the list',
    all: 'All',
    facets: { kind: 'Kind', topic: 'Topic', place: 'Place', year: 'Year' },
    year: (year) => year,
    remove: (value) => `${value} (take away)`,
    intro:
      'Press releases, reports and stories on migration to, through and from Iran, the newest first. Every item names its sources and says how exactly its date is known.',
    narrowedTo: (values) => `News: ${values}`,
    resultCount: (count) => counted(count, 'item', 'items'),
    empty: 'Nothing here yet. Take away a filter to see more.',
    clear: 'Take all filters away',
  },
  pagination: {
    label: 'Pages of this list',
    page: (page, of) => `Page ${number.format(page)} of ${number.format(of)}`,
    newest: 'Newest',
    archive: (page) => `Archive, page ${number.format(page)}`,
    archiveNote: 'Counted from the oldest: this page keeps its items and its address.',
  },
  search: {
    heading: 'Search',
    resultCount: (count, query) => `${counted(count, 'result', 'results')} for “${query}”`,
    nothingEntered: 'Type one or more words into the field.',
    nothingFound: (query) => `Nothing was found for “${query}”.`,
    hintsHeading: 'What may help',
    hints: [
      'Check the spelling.',
      'Try fewer words, or a more general one.',
      'Persian and English names are both understood.',
    ],
    didYouMean: 'Did you mean:',
    queryCut: 'The question was very long. Only its beginning was searched for.',
    narrow: 'Narrow the results',
    someWords: 'No text has all of these words. The texts below have some of them.',
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
