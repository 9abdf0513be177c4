import { shortenAddress } from './short-address.ts'

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

/** Longer than any address of the site; what exceeds it is somebody's experiment. */
const LONGEST = 300

/** The path of a request as sent, without its query, for logs. */
export function pathOnly(url = ''): string {
  return (url.split(/[?#]/, 1)[0] ?? '').slice(0, LONGEST)
}
