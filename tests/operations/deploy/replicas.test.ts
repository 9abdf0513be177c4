/** Processes of `npm start` on the site as it is built: one that dies while many read and search, one without a disk. */
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { distFolders } from '../../../server/dist-folders.ts'
import { ask } from '../../unit/server/ask.ts'
import { hasNginx } from './find-nginx.ts'
import { readSteadily, type Tally } from './read-steadily.ts'
import { freePort, startNginx } from './start-nginx.ts'
import { startReplica } from './start-replica.ts'

const READERS = 5

it.skipIf(!hasNginx())(
  'a replica is killed, and takes no page and no question with it but those it was answering',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const replicas = await Promise.all([startReplica({ env: { LOG: 'off' } }), startReplica({ env: { LOG: 'off' } })])
    for (const { kill } of replicas) onTestFinished(kill)
    const port = await freePort()
    const node = replicas.map((replica) => replica.port)
    const home = realpathSync(distFolders(process.cwd()).current)
    const nginx = await startNginx(folder, home, { site: port, node, questionRate: 100_000 })
    onTestFinished(nginx.stop)

    let question = 0
    const shared = { port, readers: READERS, asksAgain: false }
    const more = async (tally: Readonly<Tally>, count: number) => {
      const enough = tally.answered + count
      await vi.waitFor(() => expect(tally.answered).toBeGreaterThan(enough), { timeout: 60_000, interval: 20 })
    }
    let questions: Tally | undefined
    const pages = await readSteadily({ ...shared, path: () => '/news' }, async () => {
      questions = await readSteadily({ ...shared, path: () => `/search?q=return+${question++}` }, async (soFar) => {
        await more(soFar, 20)
        await replicas[0]?.kill()
        await more(soFar, 30)
      })
    })
    console.log('One of two replicas was killed. Pages:', pages, 'Questions:', questions)
    expect(pages).toMatchObject({ failed: {}, askedAgain: 0 })
    const lost = Object.values(questions?.failed ?? {}).reduce((sum, count) => sum + count, 0)
    expect(lost).toBeLessThanOrEqual(READERS)
  },
)

it('searches are answered where nothing can be written: no log, no temporary file', async () => {
  const out = openSync('/dev/full', 'w')
  onTestFinished(() => closeSync(out))
  // As the unit and the container set it.
  const env = { LOG: '', TSX_DISABLE_CACHE: '1', TMPDIR: '/dev/null/nowhere' }
  const replica = await startReplica({ out, env })
  onTestFinished(replica.kill)
  for (const path of ['/search?q=return', '/fa/search?q=a', '/news'])
    expect((await ask(replica.port, path)).status, path).toBe(200)
})
