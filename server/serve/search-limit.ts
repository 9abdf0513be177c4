import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientOf, forwardedFor } from './client-address.ts'

/** How often one reader may search. */
export interface SearchLimitSettings {
  /** Searches a minute; 0 for no limit. An address that many readers may share has five times as many. */
  readonly perMinute: number
  /** Proxies of ours in front of the server that add to X-Forwarded-For. */
  readonly proxies: number
}

/** Seconds a reader has to wait before the next question to the page `path`; 0 when it may be answered now. */
export type SearchLimit = (request: IncomingMessage, path: string) => Promise<number>

const PER_MINUTE = 60
/** What an address may ask that many readers share, in place of one: as much as nginx lets pass. */
const SHARED = 5
/** In seconds. */
const MINUTE = 60

/**
 * Reads SEARCH_LIMIT (searches a minute and reader; 0 for no limit) and TRUST_PROXY (number of proxies in front).
 * Throws, in one line, on what is no number.
 */
export function readSearchLimit(env: Readonly<Record<string, string | undefined>>): SearchLimitSettings {
  return {
    perMinute: wholeNumber(env, 'SEARCH_LIMIT', PER_MINUTE),
    proxies: wholeNumber(env, 'TRUST_PROXY', 0),
  }
}

function wholeNumber(env: Readonly<Record<string, string | undefined>>, name: string, unset: number): number {
  const value = env[name] || String(unset)
  if (!/^\d{1,6}$/.test(value)) throw new Error(`${name} is "${value}". Write a whole number, such as ${unset}`)
  return Number(value)
}

/** The limiter reckons by the clock of the day, which may have been set back since: nobody waits longer than a minute. */
function waitOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.min(MINUTE, Math.max(1, Math.ceil(msBeforeNext / 1000)))
}

/** Counts questions to each page in memory. An address that asks on while it has to wait is not made to wait longer. */
export function createSearchLimit({ perMinute, proxies }: SearchLimitSettings): SearchLimit {
  if (perMinute === 0) return async () => 0
  const limiter = new RateLimiterMemory({ points: SHARED * perMinute, duration: MINUTE })
  let isTold = proxies > 0
  return async (request, path) => {
    if (!isTold && forwardedFor(request).length > 0) {
      isTold = true
      console.error(UNTRUSTED)
    }
    const { key, isShared } = clientOf(request, proxies)
    try {
      await limiter.consume(`${key} ${path}`, isShared ? 1 : SHARED)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return waitOf(refusal)
      throw refusal
    }
  }
}

const UNTRUSTED =
  'A question came with X-Forwarded-For, which is not believed, since TRUST_PROXY is not set. If a proxy of yours stands in front, all its readers count as one: set TRUST_PROXY to the number of such proxies'
