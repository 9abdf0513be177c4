import { distance } from 'fastest-levenshtein'
import UNICODE from './look-alikes.json' with { type: 'json' }
import type { ParsedAddress } from './parse-address.ts'

/** How an address makes itself look like an official one. */
export type Trick = 'letters' | 'sub-domain' | 'user' | 'path' | 'similar'

/** What Unicode's list leaves out: letters that differ from the Latin one when looked at closely. */
const AT_A_GLANCE = 'bƅь cς eє jʝ kкκ lił mмʍ nпη s5 tтτᴛ wω xχ'.split(' ')

/** Letters of other scripts, and digits, that the eye takes for a Latin letter: in each group for the first. */
const LOOKS_LIKE = new Map(
  [...UNICODE.letters, ...AT_A_GLANCE].flatMap(([latin = '', ...others]) => others.map((other) => [other, latin])),
)

/** A name in small letters without marks. */
export function bare(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}

/** What a name looks like at a glance: two names with one skeleton are hard to tell apart. */
function skeleton(name: string): string {
  return Array.from(bare(name), (character) => LOOKS_LIKE.get(character) ?? character)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/** Whether a host is an official one, or lies below one and so is run by the same owner. */
export function isUnder(host: string, official: string): boolean {
  return host === official || host.endsWith(`.${official}`)
}

/** The official host an address imitates, and how; undefined when it imitates none. The address must not itself be official. */
export function findTrick(
  address: ParsedAddress,
  officials: readonly string[],
): { trick: Trick; official: string } | undefined {
  // The longest first, so that country.iom.int is named rather than iom.int.
  const known = officials.toSorted((a, b) => b.length - a.length)
  for (const { trick, applies } of TRICKS) {
    const official = known.find((name) => applies(address, name))
    if (official) return { trick, official }
  }
  return undefined
}

const TRICKS: readonly { trick: Trick; applies: (address: ParsedAddress, official: string) => boolean }[] = [
  { trick: 'user', applies: ({ user }, official) => contains(user, official) },
  {
    trick: 'letters',
    applies: ({ shown }, official) => endings(shown).some((end) => skeleton(end) === skeleton(official)),
  },
  { trick: 'sub-domain', applies: ({ shown }, official) => contains(shown.replaceAll('-', '.'), official) },
  { trick: 'path', applies: ({ path, rest }, official) => contains(`${path}${rest}`, official) },
  { trick: 'similar', applies: ({ shown }, official) => isSimilar(shown, official) },
  { trick: 'similar', applies: ({ shown }, official) => usesName(shown, official) },
  { trick: 'user', applies: ({ user, isMail }, official) => isMail && usesName(user, official) },
]

/** Whether a text names a host, as a whole and not as part of a longer word. */
function contains(text: string, official: string): boolean {
  const words = `.${skeleton(text).replaceAll(/[^\p{L}\p{N}.]+/gu, '.')}.`
  return words.includes(`.${skeleton(official)}.`)
}

/** No official name has more parts than this, and a host can have hundreds. */
const MOST_LABELS = 5

/** a.b.c → a.b.c, b.c, c */
function endings(host: string): string[] {
  const labels = host.split('.').slice(-MOST_LABELS)
  return labels.map((_, index) => labels.slice(index).join('.'))
}

/** One slip of the finger away, two in a long name. */
function isSimilar(host: string, official: string): boolean {
  const slips = official.length >= 10 ? 2 : 1
  return endings(host).some(
    (end) => Math.abs(end.length - official.length) <= slips && distance(end, official) <= slips,
  )
}

/** With the short name of the organisation, or that and the mission's in one, as one of its words: iom-jobs, iomcountry. */
function usesName(name: string, official: string): boolean {
  const labels = skeleton(official).split('.').slice(0, -1)
  const made = [labels.join(''), labels.toReversed().join('')]
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).some((word) => word !== '' && made.includes(skeleton(word)))
}
