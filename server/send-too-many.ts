import { splitLocale } from '../lib/i18n/paths.ts'
import { tooManyPath } from './next-outputs.ts'
import { type Exchange, sendPlain } from './send.ts'
import { sendResource } from './send-resource.ts'
import type { Site } from './site.ts'

/** Tells a reader in the language of the search to wait, and programs for how long (429, RFC 6585). */
export async function sendTooMany(exchange: Exchange, site: Site, path: string, seconds: number): Promise<void> {
  const page = site.resources.get(tooManyPath(splitLocale(path).locale))
  exchange.response.setHeader('retry-after', String(seconds))
  if (page) await sendResource(exchange, page, 429)
  else sendPlain(exchange, site, 429)
}
