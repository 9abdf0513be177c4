import { findTrick, isUnder, type Trick } from './look-alike.ts'
import { type ParsedAddress, parseAddress } from './parse-address.ts'

/** What a reader should know about an address that is official. */
export type AddressNote = 'not-encrypted' | 'port' | 'user'

/** What can be said of an address from the address alone. */
export type AddressVerdict = { readonly address: ParsedAddress } & (
  | { readonly kind: 'own'; readonly notes: readonly AddressNote[] }
  | { readonly kind: 'channel'; readonly official: string; readonly notes: readonly AddressNote[] }
  | { readonly kind: 'look-alike'; readonly official: string; readonly trick: Trick }
  | { readonly kind: 'foreign' }
)

/** The hosts that are ours. */
export interface KnownHosts {
  /** Hosts of this site, with its port where it has one. */
  readonly own: readonly string[]
  /** Hosts of official channels; names below one count where it says so. */
  readonly channels: readonly { readonly host: string; readonly withSubdomains: boolean }[]
}

/** Judges one address; undefined when the text is none. Never throws. */
export function judgeAddress(written: string, { own, channels }: KnownHosts): AddressVerdict | undefined {
  const address = parseAddress(written)
  if (!address?.host) return undefined
  const { host, port, isMail } = address
  const withoutWww = host.replace(/^www\./, '')
  const named = port ? `${host}:${port}` : host
  if (!isMail && (own.includes(named) || own.includes(withoutWww)))
    return { kind: 'own', address, notes: notesOn(address, own.includes(named)) }
  // A name in other letters below an official one was never given out by its owner.
  const isPlain = !host.includes('xn--')
  const channel = channels.find(
    (known) => known.host === withoutWww || (known.withSubdomains && isPlain && isUnder(host, known.host)),
  )
  if (channel) return { kind: 'channel', address, official: channel.host, notes: notesOn(address, false) }
  const trick = findTrick(address, [...new Set([...own, ...channels.map((known) => known.host)])])
  return trick ? { kind: 'look-alike', address, ...trick } : { kind: 'foreign', address }
}

/** A host without dots, such as that of a developer's copy, has no encryption to miss. */
function notesOn({ isEncrypted, port, user, isMail, host }: ParsedAddress, hasKnownPort: boolean): AddressNote[] {
  return [
    ...(isEncrypted || !host.includes('.') ? [] : (['not-encrypted'] as const)),
    ...(port && !hasKnownPort ? (['port'] as const) : []),
    ...(user && !isMail ? (['user'] as const) : []),
  ]
}
