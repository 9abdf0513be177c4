import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4, isIPv6 } from 'node:net'

/** An address with a port, as some proxies write it. */
const WITH_PORT = /^\[(.*)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/
/** An IPv4 address in the form of an IPv6 address. */
const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** Who asks, as one key. */
interface Client {
  readonly key: string
  /** Whether it may be many readers: an exchange of a mobile network gives one IPv4 address to thousands. */
  readonly isShared: boolean
}

/**
 * Who asks: an IPv4 address, or the first half of an IPv6 address, since one household has all of the
 * second. X-Forwarded-For counts only behind `proxies` proxies of ours: each adds one address at its end, and what
 * stands before these anybody may have written.
 */
export function clientOf(request: IncomingMessage, proxies: number): Client {
  const told = proxies > 0 ? forwardedFor(request).at(-proxies)?.trim().replace(WITH_PORT, '$1$2') : undefined
  const address = unmapped(told && isIP(told) ? told : (request.socket.remoteAddress ?? 'unknown'))
  return isIPv6(address)
    ? { key: `${firstGroups(address, 4).join(':')}::`, isShared: false }
    : { key: address, isShared: true }
}

/** The addresses proxies say they saw, the nearest last. */
export function forwardedFor({ headers }: IncomingMessage): string[] {
  return [headers['x-forwarded-for'] ?? []].flat().join(',').slice(-1000).split(',').filter(Boolean)
}

/**
 * The network a reader comes from, not the reader: 24 bits of an IPv4 address (192.0.2.0), 48 of an
 * IPv6 address (2001:db8:1::). A dash for anything else.
 */
export function shortenAddress(address: string | undefined): string {
  const plain = unmapped(address ?? '')
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0')
  return isIPv6(plain) ? `${firstGroups(plain, 3).join(':')}::` : '-'
}

/** An address without what is only of this machine: the IPv6 form of an IPv4 address, and the name of a network card. */
function unmapped(address: string): string {
  return address.replace(MAPPED, '').replace(/%.*$/, '')
}

/** The first groups of an IPv6 address. */
function firstGroups(address: string, count: number): string[] {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  // What `::` leaves out are zeros; only groups before it can be among the first three unless the tail is long.
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - groupCount(after))
  return [...groups, ...Array<string>(zeros).fill('0'), ...after].slice(0, count)
}

/** An IPv4 address at the end stands for two groups. */
function groupCount(groups: readonly string[]): number {
  return groups.length + (groups.at(-1)?.includes('.') ? 1 : 0)
}
