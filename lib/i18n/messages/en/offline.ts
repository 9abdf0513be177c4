import { namesIn } from '../../../mission/mission.ts'

const { inText } = namesIn('en')

/** The site as files to carry: the page that offers them, and what stands in the files beside the pages themselves. */
export const offline = {
  title: 'Take this site with you',
  summary:
    'This whole site as a file, for times without internet: read it offline, check it, and pass it on from hand to hand.',
  /** In the footer of every page: this page, and the text of the page one is on. */
  link: 'Offline copy',
  textOnly: 'Text only',
  date: (date: string) => `These files hold the site as it was on ${date}.`,
  noFiles: 'There are no files here yet: they are made when the whole site is built.',
  filesHeading: 'Files',
  files: {
    whole: {
      name: 'The whole site',
      text: 'Every page, with charts, tables and the data behind them. ZIP: unpack it, then open index.html.',
    },
    small: {
      name: 'What matters most',
      text: 'Help, fraud, how to tell a real message, returns, contact: all in one page, for a full phone or a slow line. ZIP: unpack it, then open index.html.',
    },
  },
  checksum: 'Checksum',
  signature: 'signature',
  openHeading: 'How to open it',
  open: [
    'On an Android phone: tap the file in the file manager, choose “Extract”, then open index.html with a browser.',
    'On an iPhone: tap the file in Files. A folder appears beside it; open index.html there.',
    'On a computer: unpack the file, then double-click index.html.',
    'Some phones open a page but none of its links. There, take the smaller file: all it holds is one page.',
  ],
  passHeading: 'How to pass it on',
  pass: [
    'Without any network: Bluetooth, Quick Share (Android), AirDrop (iPhone), a memory card or a USB stick.',
    'With a messenger: send it as a file. Send the ZIP, not what you unpacked, so that the next person can check it.',
    'Nothing in it runs and nothing in it tells us who reads it. But whoever opens your phone can see the file. Delete it where that could harm you.',
  ],
  checkHeading: 'How to check it',
  check: {
    copies:
      'Anyone can make a false copy. A copy asks you for nothing: no money, no name, no password. One that does is false.',
    sum: 'Work out the checksum of your file with the command of your system. If a single sign differs from what our site says, the file was changed or is from another day.',
    /** Names of systems before the command each has. */
    systems: { windows: 'Windows', mac: 'macOS', linux: 'Linux' },
    inside: 'After unpacking, this checks every single page (Linux):',
    signed:
      'Each file is signed. With its signature, and our public key from somebody you trust, you can check it without our site:',
    official: 'In doubt, only the official channels count:',
  },
  ageHeading: 'A copy grows old',
  age: 'It says what was known on its day. Help, phone numbers, rules and figures change: look at the date, and at the site itself as soon as you can.',
  /** Within the copies. */
  copy: {
    /** At the top of each page. */
    head: (date: string) => `Copy of ${date}`,
    index: 'All pages',
    online: 'This page on the internet',
    newer: 'Newer copies on the internet',
    welcome: (date: string) =>
      `This is a copy of the site of ${inText}, made on ${date}. You need no internet to read it. Links marked ° lead to the internet.`,
    find: 'Looking for a word? Use “Find in page” of your browser here.',
    urgent: 'What matters most',
    others: 'About this site',
    figures: (count: string) => `All ${count} key figures`,
    subjects: 'By subject and place, from A to Z',
    picture: (alt: string) => `[Picture: ${alt}]`,
    older: 'Older news, on the internet',
    real: 'How to tell a real message',
    mail: 'The name of a sender can be forged, even with an official ending. Ask another way before you act.',
    tricks: 'How false addresses deceive',
    tricksLead: 'Look at an address before you open it. Each of these tells a false one:',
  },
  readMe: {
    date: (date: string) => `The site as it was on ${date}.`,
    online: (address: string) => `Newer copies: ${address}`,
  },
}
