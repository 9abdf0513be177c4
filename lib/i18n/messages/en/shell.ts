import { namesIn } from '../../../mission/mission.ts'

const names = namesIn('en')

/** What stands around every page: head, menu, footer, paper foot, and the pages for addresses that lead nowhere. */
export const shell = {
  site: {
    ...names,
    /** Title of the browser window and of search results. */
    windowTitle: (pageTitle: string) => `${pageTitle} | ${names.shortName}`,
    /** The line at the top of every copy outside the official address. */
    notOfficialLine: (officialHost: string) =>
      `This is not the official site of ${names.inText}. The official site is ${officialHost}.`,
  },
  /** First link of every page: past the menu, to the text. */
  skipLink: 'Skip to the text',
  /** The name of the landmark, and the words on the control that opens it on narrow screens. */
  menu: { label: 'Main menu', open: 'Menu', close: 'Close', overview: 'Overview' },
  /** Headings of groups of pages within a section. */
  menuGroups: {
    about: 'About',
    'iom-global': 'IOM Global',
    'you-need': 'You need something',
    'work-with-us': 'You work with us',
  },
  /** The sections of the menu by key, and the two pages that are in no section. */
  sections: {
    home: 'Home',
    whoWeAre: 'Who We Are',
    ourWork: 'Our Work',
    dataAndResources: 'Data and Resources',
    takeAction: 'Take Action',
    agenda2030: '2030 Agenda',
    news: 'News',
  },
  searchForm: { label: 'Search this site', placeholder: 'Search', submit: 'Search' },
  /** These three name landmarks. */
  breadcrumbs: { label: 'You are here' },
  languageSwitch: { label: 'Language' },
  footer: { label: 'Foot of the page' },
  /** The strip on messages that pretend to come from the mission. */
  fraud: {
    heading: 'Is this message really from IOM?',
    text: 'Do not pay anyone who offers you a job, a registration or help in the name of IOM. Do not send passwords or bank details. Check first.',
    link: 'How to recognise fraud',
  },
  /** At the foot of a printed page. */
  print: {
    permanentAddress: (address: string) => `Address: ${address}`,
    /** Which version of the text it is: twelve letters and digits that change with every word. */
    version: (version: string) => `Version of the text: ${version}`,
    dataVersion: (version: string) => `Version of the data: ${version}`,
    /** Where a reader can ask whether the sheet is ours. */
    check: (address: string) => `Check: ${address}`,
    /** Before the addresses of the links in the text. */
    links: 'Addresses of the links in the text',
  },
  /** In a text that is passed on in a messenger. */
  messenger: {
    /** Words that open the text, and the link to it. */
    box: 'Message to pass on',
    link: 'For messengers',
    /** The code of a release. */
    reference: (code: string) => `Reference: ${code}`,
    /** Before the address of “Verify a message”. A link in a message may be anybody's: it is to be typed. */
    check: 'To check this text, type this address into your browser yourself:',
  },
  /** The page for an address that leads nowhere. */
  notFound: {
    title: 'There is no page at this address',
    explanation: 'The address may be misspelt, or the page may have moved. Nothing you did has caused harm.',
    /** Before links to the pages whose address is nearly the one asked for. */
    nearestHeading: 'Did you mean one of these?',
    searchHint: 'Search for what you need',
    sectionsHeading: 'Or begin with a section',
    newsHeading: 'Newest items',
  },
  /** The page for an address that was given up on purpose. */
  gone: {
    title: 'This page no longer exists',
    explanation: 'It was taken down on purpose and will not come back.',
    /** Before the reason, which comes from the content. */
    reason: 'Reason',
  },
}
