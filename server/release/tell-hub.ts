import { FEED_FILES } from '../../lib/content/entries/feed-scopes.ts'
import type { SiteManifest } from '../manifest.ts'

/** What a release says of its feeds. */
type Feeds = Pick<SiteManifest, 'origin' | 'files'>

/** A hub that hangs holds up no release. */
const LONGEST = 10_000

const NAMES = Object.values(FEED_FILES).map(({ file }) => `/${file}`)

/** Addresses of the feeds of a release that are new or others than in the one before; all of them where there was none. */
export function changedFeeds(before: Feeds | undefined, { origin, files }: Feeds): string[] {
  const known = new Map(before?.files.map(({ path, hash }) => [path, hash]))
  return files
    .filter(({ path, hash }) => NAMES.some((name) => path.endsWith(name)) && known.get(path) !== hash)
    .map(({ path }) => origin + path)
}

/**
 * Tells a WebSub hub which feeds changed, one question for each (W3C WebSub, section 6). Returns, for people, why it could not be
 * told of some; nothing when all went well. `longest`: milliseconds for one answer.
 */
export async function tellHub(hub: string, feeds: readonly string[], longest = LONGEST): Promise<string[]> {
  const told = await Promise.allSettled(feeds.map((feed) => publish(hub, feed, longest)))
  const reasons = told.flatMap((each) => (each.status === 'rejected' ? [explain(each.reason)] : []))
  return [...new Set(reasons)].map((reason) => `The hub ${hub} was not told of every feed: ${reason}.`)
}

async function publish(hub: string, feed: string, longest: number): Promise<void> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed })
  const { ok, status } = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(longest) })
  if (!ok) throw new Error(`it answered ${status}`)
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'it did not answer in time'
  return error.cause instanceof Error ? error.cause.message : error.message
}
