import { foldText } from '../text/normalise.ts'
import { findReleaseCodes, withoutReleaseCodes } from '../text/release-code.ts'
import { type Comparable, compareWords, isComparable, squeeze, type WordMatch } from './compare-words.ts'
import { type Demand, findDemands, findMentions } from './demands.ts'
import { findAddresses, visible } from './find-addresses.ts'
import { type AddressVerdict, judgeAddress, type KnownHosts } from './judge-address.ts'
import { withoutMarks } from './passed-on.ts'

/** Characters that are read of what a reader pastes: a messenger text has fewer than 1,000, and messengers add some. */
export const LONGEST_QUERY = 1200

/** What the site knows and may say. `Key` names a published text, `False` a known false message. */
export interface Known<Key, False> extends KnownHosts {
  readonly texts: readonly Comparable<Key>[]
  readonly codes: ReadonlyMap<string, readonly Key[]>
  readonly falseMessages: readonly {
    readonly key: False
    readonly squeezed: readonly string[]
    readonly hosts: readonly string[]
  }[]
}

/** One thing that was found out about what a reader pasted. */
export type Finding<Key, False> =
  | { readonly kind: 'false'; readonly key: False }
  | { readonly kind: 'address'; readonly verdict: AddressVerdict }
  | { readonly kind: 'code'; readonly code: string; readonly keys: readonly Key[] }
  | { readonly kind: 'words'; readonly match: WordMatch<Key> }
  | { readonly kind: 'demand' | 'mention'; readonly demand: Demand }
  | { readonly kind: 'account' | 'too-short' }

/** Everything that can be said about a pasted text, warnings first; nothing for an empty one. Never throws. */
export function answer<Key, False>(query: string, known: Known<Key, False>): Finding<Key, False>[] {
  const text = visible(query.slice(0, LONGEST_QUERY)).trim()
  if (text === '') return []
  const written = findAddresses(text)
  const verdicts = written.flatMap((address) => judgeAddress(address, known) ?? [])
  const lies = falseMessages(text, verdicts, known)
  const own = lies.length === 0 ? passedOn(text, known) : undefined
  if (own) return [own]
  const said = words(text, known)
  const findings: Finding<Key, False>[] = [
    ...lies,
    ...said.filter(isDemand),
    ...verdicts.map((verdict) => ({ kind: 'address', verdict }) as const),
    ...findReleaseCodes(text).map((code) => ({ kind: 'code', code, keys: known.codes.get(code) ?? [] }) as const),
    ...said.filter((finding) => !isDemand(finding)),
  ]
  return findings.length > 0 ? findings : [{ kind: 'too-short' }]
}

/**
 * A text of ours with its own addresses, numbers and codes in their places, as it is passed on. It is squeezed to be compared, and marks
 * between letters are lost, so that each address is judged for itself.
 */
function passedOn<Key>(text: string, known: Known<Key, unknown>): Finding<Key, never> | undefined {
  const unmarked = withoutMarks(text)
  const addresses = findAddresses(text, Number.POSITIVE_INFINITY)
  if (!isComparable(withoutReleaseCodes(without(unmarked, addresses)))) return undefined
  const isOfficial = addresses.every((address) => ['own', 'channel'].includes(judgeAddress(address, known)?.kind ?? ''))
  const match = isOfficial ? compareWords(unmarked, known.texts) : undefined
  return match?.extent === 'whole' ? { kind: 'words', match } : undefined
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => left.replaceAll(part, ' '), text)
}

const ACCOUNT = /(?<![\p{L}\p{N}._-])@[a-z][\w.]{2,}/iu
const TELEPHONE = /(?<![\p{L}\p{N}./-])(?:\+|00?)\d(?:[ ().-]{0,2}\d){6,}/u

/** Whether a text names a telephone number or an account: @name. */
function namesAccount(text: string): boolean {
  return ACCOUNT.test(text) || TELEPHONE.test(foldText(text))
}

function isDemand({ kind }: Finding<unknown, unknown>): boolean {
  return kind === 'demand' || kind === 'mention'
}

/**
 * What the rest of a text says beside addresses and codes. An account, or a demand, that stands in a text of ours is
 * ours; its codes and addresses of ours must be those of the text. A text that demands and is not ours at all is not also said to be
 * unknown: that would weaken the warning. One that only names money or papers is warned of as well, if it is not like any of ours.
 */
function words<Key>(text: string, known: Known<Key, unknown>): Finding<Key, never>[] {
  const addresses = findAddresses(text)
  const rest = without(text, addresses)
  const prose = withoutReleaseCodes(withoutMarks(rest))
  const own = addresses.filter((address) => judgeAddress(address, known)?.kind === 'own')
  const labels = [...own, ...findReleaseCodes(text)].map(squeeze)
  const match = isComparable(prose) ? compareWords(prose, known.texts, labels) : undefined
  if (match?.extent === 'whole') return [{ kind: 'words', match }]
  const demands = findDemands(rest)
  const isStrange = !match || match.extent === 'none'
  const mentions = isStrange ? findMentions(rest).filter((mention) => !demands.includes(mention)) : []
  return [
    ...demands.map((demand) => ({ kind: 'demand', demand }) as const),
    ...mentions.map((demand) => ({ kind: 'mention', demand }) as const),
    ...(namesAccount(rest) ? [{ kind: 'account' } as const] : []),
    ...(match && (match.extent !== 'none' || demands.length === 0) ? [{ kind: 'words', match } as const] : []),
  ]
}

function falseMessages<False>(
  text: string,
  verdicts: readonly AddressVerdict[],
  { falseMessages: known }: Known<unknown, False>,
): { kind: 'false'; key: False }[] {
  const squeezed = squeeze(text)
  const canBePart = isComparable(text)
  return known
    .filter(
      (message) =>
        message.squeezed.some((told) => squeezed.includes(told) || (canBePart && told.includes(squeezed))) ||
        verdicts.some(({ address }) => message.hosts.includes(address.host)),
    )
    .map(({ key }) => ({ kind: 'false', key }))
}
