import { onTestFinished } from 'vitest'
import type { SiteManifest } from '../../../server/manifest.ts'
import type { SearchLimit } from '../../../server/serve/search-limit.ts'
import { plainAnswer } from '../../../server/serve/send.ts'
import { openSite } from '../../../server/serve/site.ts'
import { createSiteHandler } from '../../../server/serve/site-handler.ts'
import { startSiteServer } from '../../../server/serve/site-server.ts'
import { ask } from './ask.ts'
import { buildSmallSite, pageHtml } from './built-site.ts'

/** What a search is answered with. */
export const SEARCH_PAGE = pageHtml('Search')

/** Serves the small site, or a folder like it, until the test is over. */
export async function serveSmallSite(
  options: {
    manifest?: Partial<SiteManifest>
    folder?: string
    render?: (url: string) => Promise<string>
    limit?: SearchLimit
    limits?: Parameters<typeof startSiteServer>[3]
  } = {},
) {
  const folder = options.folder ?? (await buildSmallSite(options.manifest))
  const errors: unknown[] = []
  const render = options.render ?? (async () => SEARCH_PAGE)
  const site = openSite(folder)
  const handler = createSiteHandler(site, {
    render,
    ...(options.limit && { limit: options.limit }),
    onError: (error) => errors.push(error),
  })
  const address = { port: 0, host: '127.0.0.1' }
  const server = await startSiteServer(handler, address, (status) => plainAnswer(site, status), options.limits)
  onTestFinished(() => server.stop(0))
  return {
    folder,
    errors,
    get: (path: string, headers?: Record<string, string>) => ask(server.port, path, { headers }),
    port: server.port,
  }
}
