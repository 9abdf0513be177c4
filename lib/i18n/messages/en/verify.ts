import { namesIn } from '../../../mission/mission.ts'

const { inText } = namesIn('en')

/** “Verify a message”, and the list of corrections. */
export const verify = {
  title: 'Verify a message',
  summary: `Did a message reach you in the name of ${inText}? Paste an address, a reference of this site or a sentence from it. The site compares it with what is published here.`,
  label: 'Address, reference or sentence',
  /** The same below an answer. */
  another: 'Check another message',
  hint: (exampleCode: string) => `A reference looks like ${exampleCode}; a sentence has three words or more.`,
  privacy: 'Paste no password and no personal details: they would stand in the address of the answer.',
  submit: 'Check',
  cut: 'The text was very long. Only its beginning was checked.',
  /** Name of the code of a text, in the facts and in the citation. It is this site's own; IOM's releases carry none. */
  code: 'Reference on this site',
  /** Stands for what was pasted when it is found: “What you pasted stands on this site”. */
  sentence: 'What you pasted',
  withdrawn: 'withdrawn',
  corrected: 'corrected since',
  inEdition: (edition: string) => `in ${edition}`,
  results: {
    published: { heading: 'Published here', text: (what: string) => `${what} stands on this site:` },
    withdrawn: {
      heading: 'Published here, then withdrawn',
      text: (what: string) => `${what} belongs to a text that has been taken back. Do not rely on it any more:`,
    },
    partly: {
      heading: 'Published here in part',
      text: 'Some of these sentences stand on this site, others do not. Compare with the text itself:',
    },
    nearly: {
      heading: 'Nearly published here',
      text: 'A text of this site has nearly these words, but not exactly. Compare every word and every number:',
    },
    /** Names of accounts and telephone numbers, of which the site knows nothing. */
    account: {
      heading: 'A number or an account we cannot check',
      text: 'This page knows no telephone numbers and no accounts of messengers. Only the channels listed below are confirmed; ask through one of them.',
    },
    unknownWords: {
      heading: 'Not found here',
      text: 'These words do not stand on this site. That alone does not prove that a message is false, but do not rely on it before you have asked.',
    },
    tooShort: {
      heading: 'Too little to compare',
      text: 'Paste a whole address, a whole code, or a sentence of three words or more.',
    },
    unknownCode: {
      heading: 'This code is not known',
      text: (code: string) => `No text published here has the code ${code}. Do not rely on a message that carries it.`,
    },
    ownPage: { heading: 'An address of this site', text: (address: string) => `${address} is a page of this site.` },
    ownGone: {
      heading: 'An address of this site that has ended',
      text: (address: string) => `${address} was a page of this site. It is no longer published.`,
    },
    ownFile: {
      heading: 'An address of this site',
      text: (address: string) =>
        `${address} has the name of this site, but this page knows texts only, not files. Type the address yourself to look.`,
    },
    ownMissing: {
      heading: 'An address of this site without a page',
      text: (address: string) => `${address} has the name of this site, but no page is published there.`,
    },
    channel: {
      heading: 'An official address',
      text: (address: string, owner: string) =>
        `${address} belongs to: ${owner}. We cannot see from here what is published there; type the address yourself to look.`,
    },
    mail: {
      heading: 'An address with an official ending',
      text: (address: string, owner: string) =>
        `${address} has the ending of: ${owner}. A sender can be forged, so ask by another way before you act.`,
    },
    lookAlike: {
      heading: 'Not ours: this address looks like an official one',
      text: (host: string, official: string) => `It leads to ${host}, not to ${official}.`,
    },
    foreign: {
      heading: 'Not ours',
      text: (host: string) => `${host} is none of the official channels listed on this page.`,
    },
    falseMessage: {
      heading: 'A known false message',
      text: 'This message is false. Do not answer it and do not pay.',
    },
    /** Asks for money; asks for papers, passwords or codes. */
    money: {
      heading: 'Warning: this message asks for money',
      text: 'A demand for money in the name of IOM is a sign of fraud. Do not pay, however small the sum and whatever the message promises or threatens.',
    },
    secret: {
      heading: 'Warning: this message asks for your papers or secrets',
      text: 'Send no password, no code from your telephone, no bank details and no copy or picture of a passport or other papers.',
    },
  },
  /** Headings of the last two for a message that only names such things. */
  mentions: {
    money: 'Warning: this message speaks of money',
    secret: 'Warning: this message speaks of papers or secrets',
  },
  /** What to do after every answer but “Published here”; a link stands behind the second and the third step. */
  advice: {
    heading: 'What to do now',
    refuse: 'Do not pay, do not reply, and open no link in the message.',
    ask: 'Ask another way, never by the number or link in the message:',
    happened: 'If you have already paid or sent something, read what helps now:',
  },
  tricks: {
    letters: 'Some of its letters only look like those of the official name.',
    'sub-domain': 'The official name stands at its beginning, but only the end of a name says who owns it.',
    user: 'The official name stands before the @ sign, where anybody can write anything.',
    path: 'The official name stands behind the real one, where anybody can write anything.',
    similar: 'Its name is close to the official one, or uses it as a word.',
  },
  notes: {
    'not-encrypted':
      'The address does not begin with https. Write https instead, so that nobody on the way can change the page.',
    port: 'The address has a number after its name. Our addresses have none.',
    user: 'The address has a name before the @ sign. Our addresses have none.',
  },
  channels: {
    heading: 'Official channels',
    text: 'Compare letter by letter. The name before the first single slash must be one of these:',
    below: (host: string) => `also every name that ends in .${host}`,
  },
  limits:
    'This page knows only what stands on this site. It cannot tell who sent a message, and it keeps nothing of what you enter.',
  corrections: {
    title: 'Corrections',
    summary: 'Everything that was put right or taken back after it was published here, the newest first.',
    empty: 'No text on this site has been corrected or withdrawn so far.',
    withdrawn: 'Withdrawn',
    /** Title of an item of its feed: what happened, and to which text. */
    item: (what: string, title: string) => `${what}: ${title}`,
  },
}
