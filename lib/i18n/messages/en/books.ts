import { namesIn } from '../../../mission/mission.ts'

const { inText } = namesIn('en')

/** Within the books (EPUB) of the site: the whole of it, and the news of each year. */
export const books = {
  /** Where they are offered. */
  files: {
    whole: 'The whole site as a book',
    text: 'Every page, with charts and tables, for e-readers and reading apps. EPUB: open it as it is.',
    year: (heading: string) => `${heading} as a book`,
  },
  /** What each is, in one sentence. `year` as a filter of the news names it. */
  whole: `Every page of the site of ${inText}, with its charts and tables.`,
  newsOf: (year: string) => `News of ${year}`,
  year: (year: string) => `The press releases, news reports and stories of ${inText} from ${year}.`,
  cover: 'Cover',
  contents: 'Contents',
  text: 'Text',
  asOf: (date: string) => `The pages as they stood on ${date}, the day of the last change.`,
  reading: 'You need no internet to read this book. Links marked ° lead to the internet.',
  official: 'The official site:',
  /** For readers who do not see, before they open it. */
  accessibility:
    'All of the book can be read without seeing it. Charts and maps have a description; the numbers of charts stand in tables. Headings, contents and the order of reading are marked.',
}
