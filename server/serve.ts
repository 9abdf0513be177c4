import type { IncomingMessage } from 'node:http'
import { distFolders } from './dist-folders.ts'
import { explainListenError, readListenAddress } from './listen-address.ts'
import { createNextRenderer } from './next-renderer.ts'
import { openSite, type Site } from './site.ts'
import { createSiteHandler } from './site-handler.ts'
import { type RunningServer, startSiteServer } from './site-server.ts'

/** A stop waits so long for answers that are being sent, in milliseconds. */
const GRACE = 4000

/**
 * Serves the published build on PORT and HOST until the process is told to stop, then ends the process
 * with exit code 0. An address that cannot be had is one line on stderr and exit code 1.
 */
export async function serveSite(projectDir: string): Promise<void> {
  const address = readListenAddress(process.env)
  const site = openSite(distFolders(projectDir).current)
  // Pages rendered at request time must know the same entries as those rendered ahead.
  process.env['SITE_NOW'] ??= site.manifest.builtAt
  const { render, warm } = createNextRenderer(projectDir, address.port)
  const onError = logError
  try {
    const server = await startSiteServer(createSiteHandler(site, { render, onError }), address)
    announce(site, server.port)
    stopOnSignal(server)
  } catch (error) {
    console.error(error instanceof Error ? explainListenError(error, address) : error)
    process.exit(1)
  }
  if (site.dynamic.size > 0) await warm().catch((error: unknown) => console.error('Next.js did not start:', error))
}

function announce({ manifest }: Site, port: number) {
  console.log(`Serving ${manifest.files.length} files, built ${manifest.builtAt}, on http://localhost:${port}`)
}

function logError(error: unknown, { method, url }: IncomingMessage) {
  console.error(`${new Date().toISOString()} 500 ${method} ${url}`, error)
}

function stopOnSignal(server: RunningServer) {
  const stop = async () => {
    await server.stop(GRACE)
    process.exit(0)
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}
