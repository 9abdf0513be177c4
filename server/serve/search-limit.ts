import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientOf, forwardedFor } from './client-address.ts'
import type { SearchLimitSettings } from './settings.ts'

/** Seconds a reader has to wait before the next question to the page `path`; 0 when it may be answered now. */
export type SearchLimit = (request: IncomingMessage, path: string) => Promise<number>

/** What an address may ask that many readers share, in place of one: as much as nginx lets pass. */
const SHARED = 5
/** In seconds. */
const MINUTE = 60

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
