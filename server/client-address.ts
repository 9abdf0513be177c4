import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'
import { firstGroups, unmapped } from './short-address.ts'

/** An address with a port, as some proxies write it. */
const WITH_PORT = /^\[(.*)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/

/** Who asks, as one key. */
export interface Client {
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
