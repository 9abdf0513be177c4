import type { IncomingMessage } from 'node:http'
import { shortenAddress } from './client-address.ts'

/** One answered request. */
export interface AnsweredRequest {
  readonly method: string | undefined
  /** As sent, with its query. */
  readonly url: string | undefined
  readonly status: number
  /** Sent, headers included. */
  readonly bytes: number
  readonly milliseconds: number
  /** Of the other end of the connection, in full. */
  readonly address: string | undefined
}

/**
 * A line of the access log (JSON). It keeps what the privacy page says and no more: no query, so no
 * search words; the network and not the address; no browser name, no referring page.
 */
export function accessLine({ method, url, status, bytes, milliseconds, address }: AnsweredRequest, at: Date): string {
  return JSON.stringify({
    time: at.toISOString(),
    method,
    path: pathOnly(url),
    status,
    bytes,
    ms: Math.round(milliseconds * 10) / 10,
    address: shortenAddress(address),
  })
}

/** A line of the error log (JSON): what failed, for which page; without the query, as in the access log. */
export function errorLine(error: unknown, { method, url }: Pick<IncomingMessage, 'method' | 'url'>, at: Date): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [query] = /\?.+/s.exec(url ?? '') ?? []
  // Messages of libraries may name the whole address.
  const detail = query ? text.replaceAll(query, '?…') : text
  return JSON.stringify({ time: at.toISOString(), level: 'error', method, path: pathOnly(url), error: detail })
}

/** Longer than any address of the site; what exceeds it is somebody's experiment. */
const LONGEST = 300

/** The path of a request as sent, without its query, for logs. */
export function pathOnly(url = ''): string {
  return (url.split(/[?#]/, 1)[0] ?? '').slice(0, LONGEST)
}
