import { realpathSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { distFolders } from './dist-folders.ts'
import type { ListenAddress } from './listen-address.ts'
import { createNextRenderer } from './next-renderer.ts'
import { createSearchLimit, readSearchLimit } from './search-limit.ts'
import { openSite, type Site } from './site.ts'
import { createSiteHandler } from './site-handler.ts'
import { type RunningServer, startSiteServer } from './site-server.ts'

/** A stop waits so long for answers that are being sent, in milliseconds. */
const GRACE = 4000

/**
 * Serves the published build until the process is told to stop (SIGTERM, SIGINT), then ends the process
 * with exit code 0. Throws when there is no build, or, in one line, when the address cannot be had.
 */
export async function serveSite(projectDir: string, address: ListenAddress): Promise<void> {
  const site = openSite(distFolders(projectDir).current)
  // Pages rendered at request time must know the same entries as those rendered ahead.
  process.env['SITE_NOW'] ??= site.manifest.builtAt
  // The path behind the link: a build that is published later has another index.
  process.env['SEARCH_FOLDER'] = realpathSync(join(distFolders(projectDir).current, 'search'))
  const limit = createSearchLimit(readSearchLimit(process.env))
  const { render, warm } = createNextRenderer(projectDir, address.port)
  const warmUp = async () => {
    await warm()
    // Reads the search index: the first reader does not wait for it, nor misses it when the build is removed.
    await Promise.all([...site.dynamic].map(render))
  }
  const server = await startSiteServer(createSiteHandler(site, { render, limit, onError: logError }), address)
  announce(site, server.port)
  stopOnSignal(server)
  if (site.dynamic.size > 0) await warmUp().catch((error: unknown) => console.error('Next.js did not start:', error))
}

function announce({ manifest }: Site, port: number) {
  console.log(`Serving ${manifest.files.length} files, built ${manifest.builtAt}, on http://localhost:${port}`)
}

function logError(error: unknown, { method, url }: IncomingMessage) {
  console.error(`${new Date().toISOString()} 500 ${method} ${url}`, error)
}

function stopOnSignal(server: RunningServer) {
  let stopping: Promise<void> | undefined
  // A terminal and the tool that started us may both pass on the same key press: the second changes nothing.
  const stop = async () => {
    stopping ??= server.stop(GRACE)
    await stopping
    process.exit(0)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}
