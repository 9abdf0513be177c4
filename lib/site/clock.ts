/**
 * The moment the site is built for. SITE_NOW sets it (tests, and a server that must agree with its
 * build); otherwise it is the moment the process started, the same for every page of one build.
 */
const STARTED = new Date()

/** The clock that visibility is judged by. Throws when SITE_NOW is not an ISO 8601 instant. */
export function siteNow(): Date {
  const fixed = process.env['SITE_NOW']
  if (!fixed) return STARTED
  const now = new Date(fixed)
  if (Number.isNaN(now.getTime()))
    throw new Error(`SITE_NOW is "${fixed}". Write an instant such as 2026-12-01T09:00:00Z`)
  return now
}
