/** The site as it is built, file by file, from nginx and from Node. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { distFolders } from '../../../server/dist-folders.ts'
import { readManifest } from '../../../server/manifest.ts'
import { ask } from '../../unit/server/ask.ts'
import { compared } from './compared-headers.ts'
import { hasNginx } from './find-nginx.ts'
import { startNode } from './site-behind-nginx.ts'
import { freePort, startNginx } from './start-nginx.ts'

it.skipIf(!hasNginx())('the site as built is answered alike by nginx and Node, file by file', async () => {
  const home = realpathSync(distFolders(process.cwd()).current)
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const server = await startNode(home)
  onTestFinished(() => server.stop(0))
  const port = await freePort()
  const nginx = await startNginx(folder, home, { site: port, node: [server.port] })
  onTestFinished(nginx.stop)
  const headers = { 'accept-encoding': 'br' }
  for (const { path } of readManifest(home).files) {
    const [theirs, ours] = await Promise.all([
      ask(port, encodeURI(path), { headers }),
      ask(server.port, encodeURI(path), { headers }),
    ])
    expect([theirs.status, compared(theirs.headers)], path).toEqual([ours.status, compared(ours.headers)])
    expect(theirs.body.equals(ours.body), path).toBe(true)
  }
})
