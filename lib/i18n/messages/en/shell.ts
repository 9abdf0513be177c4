import type { ShellMessages } from '../shell.ts'

export const shell: ShellMessages = {
  site: {
    name: 'International Organization for Migration in Iran',
    shortName: 'IOM Iran',
    organisation: 'International Organization for Migration',
    brand: 'IOM Iran',
    mission: 'Mission in the Islamic Republic of Iran',
    country: 'Islamic Republic of Iran',
    description:
      'News, programmes and figures of the mission of the International Organization for Migration in the Islamic Republic of Iran.',
    windowTitle: (pageTitle) => `${pageTitle} | IOM Iran`,
    notOfficialLine: (officialHost) =>
      `This is not the official site of IOM in Iran. The official site is ${officialHost}.`,
  },
  skipLink: 'Skip to the text',
  menu: { label: 'Main menu', open: 'Menu' },
  menuGroups: { about: 'About', 'iom-global': 'IOM Global' },
  sections: {
    home: 'Home',
    whoWeAre: 'Who We Are',
    ourWork: 'Our Work',
    dataAndResources: 'Data and Resources',
    takeAction: 'Take Action',
    agenda2030: '2030 Agenda',
    news: 'News',
    search: 'Search',
  },
  searchForm: { label: 'Search this site', placeholder: 'Search', submit: 'Search' },
  breadcrumbs: { label: 'You are here' },
  languageSwitch: { label: 'Language' },
  footer: {
    label: 'Foot of the page',
  },
  fraud: {
    heading: 'Is this message really from IOM?',
    text: 'Do not pay anyone who offers you a job, a registration or help in the name of IOM. Do not send passwords or bank details. Check first.',
    link: 'How to recognise fraud',
  },
  print: {
    permanentAddress: (address) => `Permanent address of this page: ${address}`,
    version: (version) => `Version of the text: ${version}`,
    links: 'Addresses of the links in the text',
  },
  notFound: {
    title: 'There is no page at this address',
    explanation: 'The address may be misspelt, or the page may have moved. Nothing you did has caused harm.',
    nearestHeading: 'Did you mean one of these?',
    searchHint: 'Search for what you need',
    sectionsHeading: 'Or begin with a section',
    newsHeading: 'Newest items',
  },
  gone: {
    title: 'This page no longer exists',
    explanation: 'It was taken down on purpose and will not come back.',
    reason: 'Reason',
  },
}
