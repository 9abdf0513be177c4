import type { AddressNote } from '../../verify/judge-address.ts'
import type { Trick } from '../../verify/look-alike.ts'

/** A result: a heading, and what it means for the reader. */
export interface VerifyResult<Arguments extends string[] = []> {
  readonly heading: string
  readonly text: (...given: Arguments) => string
}

/** “Verify a message”, and the list of corrections. */
export interface VerifyMessages {
  readonly title: string
  readonly summary: string
  readonly label: string
  readonly hint: (exampleCode: string) => string
  readonly privacy: string
  readonly submit: string
  readonly answer: string
  readonly cut: string
  /** Name of the code of a release, in the facts and in the citation. */
  readonly code: string
  /** Stands for what was pasted when it is found: “What you pasted stands on this site”. */
  readonly sentence: string
  readonly withdrawn: string
  readonly corrected: string
  readonly inEdition: (edition: string) => string
  readonly results: {
    readonly published: VerifyResult<[what: string]>
    readonly withdrawn: VerifyResult<[what: string]>
    readonly partly: VerifyResult
    readonly nearly: VerifyResult
    readonly unknownWords: VerifyResult
    /** Names of accounts and telephone numbers, of which the site knows nothing. */
    readonly account: VerifyResult
    readonly tooShort: VerifyResult
    readonly unknownCode: VerifyResult<[code: string]>
    readonly ownPage: VerifyResult<[address: string]>
    readonly ownGone: VerifyResult<[address: string]>
    readonly ownFile: VerifyResult<[address: string]>
    readonly ownMissing: VerifyResult<[address: string]>
    readonly channel: VerifyResult<[address: string, owner: string]>
    readonly mail: VerifyResult<[address: string, owner: string]>
    readonly lookAlike: VerifyResult<[host: string, official: string]>
    readonly foreign: VerifyResult<[host: string]>
    readonly falseMessage: VerifyResult
    /** Asks for money; asks for papers, passwords or codes. */
    readonly money: VerifyResult
    readonly secret: VerifyResult
  }
  /** What to do after every answer but “Published here”; a link stands behind the second and the third step. */
  readonly advice: {
    readonly heading: string
    readonly refuse: string
    readonly ask: string
    readonly happened: string
  }
  readonly tricks: Readonly<Record<Trick, string>>
  readonly notes: Readonly<Record<AddressNote, string>>
  readonly channels: {
    readonly heading: string
    readonly text: string
    readonly below: (host: string) => string
    readonly files: string
  }
  readonly limits: string
  readonly fraud: string
  readonly corrections: {
    readonly title: string
    readonly summary: string
    readonly empty: string
    readonly withdrawn: string
    /** Title of an item of its feed: what happened, and to which text. */
    readonly item: (what: string, title: string) => string
  }
}
