import { namesIn } from '../../../mission/mission.ts'

const { name } = namesIn('en')

/** What programs read: the glossary's pointers, feeds, and the files listed on the page of open data. */
export const machines = {
  /** `words`: name of the list of links to all words. */
  glossary: { see: 'See also', words: 'All words' },
  feeds: {
    /** Title of a feed in a feed reader: "IOM: Health". */
    title: (site: string, list: string) => `${site}: ${list}`,
    description: (list: string) => `${list}: news of the mission of the ${name}.`,
    byTopic: 'By topic',
    byProgramme: 'By programme',
    aboutCorrections: 'What was put right',
    formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  },
  openData: {
    filesHeading: 'Files',
    example: 'Example',
    fieldsHeading: 'Fields of the JSON',
    field: 'Field',
    meaning: 'What it holds',
    formats: {
      entryJson: {
        name: 'A page as JSON',
        explanation: 'Every page, at its own address with .json after it; the home page at index.json.',
      },
      listJson: {
        name: 'Lists as JSON',
        explanation: 'All news, and the pages of each section, with addresses and dates.',
      },
      datasets: {
        name: 'Datasets',
        explanation:
          'Every dataset with its period and its files: CSV, JSON, a Data Package, a ZIP of them all, the chart as SVG.',
      },
      figures: {
        name: 'Key figures',
        explanation: 'Every key figure with its value, its unit and its period, in one file.',
      },
      catalogue: { name: 'Catalogue of datasets', explanation: 'The same for catalogues: DCAT 3 as JSON-LD.' },
      citations: {
        name: 'Citations',
        explanation:
          'Every dataset and key figure for reference managers, with .bib, .ris or .csl.json after its address.',
      },
      schema: { name: 'JSON Schema', explanation: 'What every file above may hold (JSON Schema, draft 2020-12).' },
      text: {
        name: 'A page as plain text',
        explanation: 'The same without markup, with .txt after the address, for copying and for slow lines.',
      },
      feeds: {
        name: 'Feeds',
        explanation: 'RSS, Atom and JSON Feed with full texts. The page on feeds lists them all.',
      },
      sitemap: {
        name: 'Sitemap',
        explanation: 'All pages with their other edition, and the day of a change where one is known.',
      },
      newsSitemap: {
        name: 'News sitemap',
        explanation: 'News of the last two days whose day of publication is known. Often empty.',
      },
      robots: { name: 'robots.txt', explanation: 'What crawlers may fetch: everything but results of the search.' },
      llms: { name: 'llms.txt', explanation: 'A short guide to the site for language models, with the plain texts.' },
      channels: {
        name: 'Official channels',
        explanation: 'What a true address ends in, for software that checks messages.',
      },
      openSearch: { name: 'OpenSearch', explanation: 'Lets a browser add the search of this site.' },
    },
    fields: {
      schema: 'Address of the JSON Schema of this file.',
      id: 'A name (tag URI) that never changes, even when the address does.',
      url: 'Permanent address of the page.',
      textUrl: 'Address of the same text without markup.',
      language: 'Language of the edition (BCP 47).',
      editions: 'The same page in other languages.',
      type: 'news, programme, page, dataset, figure, or list for a file that only lists others.',
      kind: 'Of news: press-release, news or story.',
      title: 'Headline.',
      summary: 'One or two sentences.',
      date: 'The date as exact as it is known (EDTF), the first and last day it can mean, and what it means: published, event or estimated.',
      updated:
        'Day of the newest correction or addition, or of the withdrawal. Missing when nothing was changed in substance.',
      place: 'The place of the dateline.',
      topics: 'Topics, each with its key and its name.',
      places: 'Places the text speaks of, each with its key and its name.',
      programmes: 'Programmes a news item belongs to.',
      byline: 'Who wrote a story.',
      html: 'The full text as HTML with absolute addresses. Empty when the text was withdrawn.',
      value: 'Of a figure: its amount (or the ends of a range), how exact it is, its unit, and how the page writes it.',
      period: 'Of a dataset or a figure: the time its numbers are about. Missing where the source gives none.',
      downloads: 'Files of a dataset: address, media type, size in bytes and SHA-256.',
      keyFacts: 'Facts at a glance, each a label and a value.',
      notesToEditors: 'Background for editors, as HTML.',
      mediaContact: 'Whom the media may ask.',
      attachments: 'Files for the media: address, title, media type, size in bytes, SHA-256 and language.',
      pressKit: 'Of a press release: one ZIP with its texts in all editions, pictures, figures and attachments.',
      objectives: 'What a programme is for.',
      interventions: 'What is done, and how far it has come as the sources tell it.',
      partners: 'With whom.',
      goals: 'Numbers of the Sustainable Development Goals.',
      timeline: 'A dated history; texts are HTML.',
      people: 'People, their posts and when a source named them in it.',
      contacts: 'Ways to reach somebody.',
      resources: 'Documents elsewhere: title, kind, publisher, languages, date, address and note.',
      checkedOn: 'The day a standing page was last checked.',
      corrections: 'What was wrong, what is right, and the day it was put right.',
      updates: 'What was added after publication, and the day.',
      withdrawn: 'Day and reason, when the text was taken back.',
      limits: 'What is disputed, estimated or not known; of a figure, what to know before quoting it.',
      sources: 'Where the facts come from: title, publisher, address, date and grade.',
      entries: 'In lists and on the pages of sections: the entries below, with their addresses.',
    },
  },
  /** The page of a server that was asked for too much. */
  tooMany: {
    title: 'Too many searches at once',
    explanation:
      'There were too many searches from your network. Please wait a minute and try again. All other pages stay open to you.',
  },
}
