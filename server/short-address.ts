import { isIPv4, isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

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
export function unmapped(address: string): string {
  return address.replace(MAPPED, '').replace(/%.*$/, '')
}

/** The first groups of an IPv6 address. */
export function firstGroups(address: string, count: number): string[] {
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
