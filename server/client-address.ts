import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Who asks, as one key: an IPv4 address, or the first half of an IPv6 address, since one household has all of the
 * second. X-Forwarded-For counts only behind `proxies` proxies of ours: each adds one address at its end, and what
 * stands before these anybody may have written.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const told = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return keyOf(told || request.socket.remoteAddress || 'unknown')
}

function keyOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(plain) ? firstHalf(plain) : plain
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0')
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::`
}
