import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { SiteManifest } from '../../../server/manifest.ts'
import { keepPages } from '../../../server/serve/send-resource.ts'
import { openSite } from '../../../server/serve/site.ts'
import { createSiteHandler } from '../../../server/serve/site-handler.ts'
import { type RunningServer, startSiteServer } from '../../../server/serve/site-server.ts'
import { SEARCH_PAGE } from '../../unit/server/serve-small-site.ts'
import { buildRelease } from './build-release.ts'
import { freePort, type RunningNginx, startNginx } from './start-nginx.ts'

/** A small site behind nginx, while the tests of a file run. */
export interface SiteBehindNginx {
  /** Holds the builds one, two (whose page /now is another) and moved (which has a redirect more). */
  readonly folder: string
  readonly nginx: RunningNginx
  readonly port: number
  readonly node: readonly RunningServer[]
}

/** A Node server on a build; it ends when it is told to. */
export async function startNode(home: string): Promise<RunningServer> {
  const opened = openSite(home)
  await keepPages(opened.resources.values())
  const handler = createSiteHandler(opened, { render: async () => SEARCH_PAGE, onError: () => {} })
  return startSiteServer(handler, { port: 0, host: '127.0.0.1' })
}

/** Starts nginx and two Node servers on the build one before the tests of a file, and ends them after. */
export function useSiteBehindNginx(
  limits: { connections?: number } = {},
  more: Partial<SiteManifest> = {},
): () => SiteBehindNginx {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  let site: SiteBehindNginx | undefined
  beforeAll(async () => {
    await buildRelease(folder, 'one', 'first', more)
    await buildRelease(folder, 'two', 'second')
    await buildRelease(folder, 'moved', 'third', { redirects: [{ from: '/moved-later', to: '/news/one' }] })
    const node = await Promise.all([startNode(join(folder, 'builds/one')), startNode(join(folder, 'builds/one'))])
    const port = await freePort()
    const settings = { site: port, node: node.map((server) => server.port), ...limits }
    site = { folder, port, node, nginx: await startNginx(folder, 'builds/one', settings) }
  })
  afterAll(async () => {
    await site?.nginx.stop()
    await Promise.all((site?.node ?? []).map((server) => server.stop(0)))
    rmSync(folder, { recursive: true, force: true })
  })
  return () => site ?? fail()
}

function fail(): never {
  throw new Error('The site is not served yet')
}
