import { realpathSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { distFolders } from '../dist-folders.ts'
import { errorLine } from './log-lines.ts'
import { createReadiness } from './readiness.ts'
import { createSearchLimit } from './search-limit.ts'
import { plainAnswer } from './send.ts'
import type { RenderPage } from './send-dynamic.ts'
import { keepPages } from './send-resource.ts'
import { type ListenAddress, readRunSettings, readSearchLimit } from './settings.ts'
import { openSite, type Site } from './site.ts'
import { createSiteHandler } from './site-handler.ts'
import { startSiteServer } from './site-server.ts'
import { startWatch } from './watch.ts'

/** A stop waits so long for answers that are being sent, in milliseconds. */
const GRACE = 10_000

/**
 * Serves the published build until the process is told to stop (SIGTERM, SIGINT), then ends the process
 * with exit code 0. `render` makes the pages that answer questions. Throws when there is no build, or, in one line, when the
 * address cannot be had.
 */
export async function serveSite(projectDir: string, address: ListenAddress, render: RenderPage): Promise<void> {
  const settings = readRunSettings(process.env)
  outliveFullLogs()
  const site = openSite(distFolders(projectDir).current)
  // Pages rendered at request time must know the same entries as those rendered ahead.
  process.env['SITE_NOW'] ??= site.manifest.builtAt
  // The path behind the link: a build that is published later has another index.
  process.env['SNAPSHOT_FOLDER'] = realpathSync(join(distFolders(projectDir).current, 'snapshot'))
  const limit = createSearchLimit(readSearchLimit(process.env))
  // Reads the search index: the first reader does not wait for it, nor misses it when the build is removed.
  const warmUp = () => Promise.all([...site.dynamic].map((path) => render(path, site.manifest.styles)))
  const readiness = createReadiness(site)
  const watch = await startWatch(settings, site.manifest.builtAt, address.host)
  const handler = createSiteHandler(site, { render, limit, onError: logError, whyNotReady: readiness.whyNot })
  const server = await startSiteServer(watch.wrap(handler), address, (status) => plainAnswer(site, status))
  announce(site, server.port)
  stopOnSignal(async (signal) => {
    readiness.ending()
    if (signal === 'SIGTERM') await wait(settings.drainMs)
    await server.stop(GRACE)
    await watch.end()
  })
  await warmUp().catch((error: unknown) => console.error('The search did not start:', error))
  await keepPages(site.resources.values()).catch((error: unknown) => console.error('Pages were not read ahead:', error))
  readiness.started()
}

/** A disk that is full, or a pipe nobody reads any more, must not end the server: what cannot be written is lost. */
function outliveFullLogs() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

function announce({ manifest }: Site, port: number) {
  console.log(`Serving ${manifest.files.length} files, built ${manifest.builtAt}, on http://localhost:${port}`)
}

function logError(error: unknown, request: IncomingMessage) {
  console.error(errorLine(error, request, new Date()))
}

function stopOnSignal(stop: (signal: NodeJS.Signals) => Promise<void>) {
  let stopping: Promise<void> | undefined
  // A terminal and the tool that started us may both pass on the same key press: the second changes nothing.
  const end = async (signal: NodeJS.Signals) => {
    stopping ??= stop(signal)
    await stopping
    process.exit(0)
  }
  process.on('SIGTERM', end).on('SIGINT', end)
}
