/** The machine fails around the real nginx: readers notice as little as can be. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { RunningServer } from '../../../server/serve/site-server.ts'
import { ask } from '../../unit/server/ask.ts'
import { pageHtml } from '../../unit/server/built-site.ts'
import { buildRelease } from './build-release.ts'
import { hasNginx } from './find-nginx.ts'
import { startNode } from './site-behind-nginx.ts'
import { freePort, startNginx } from './start-nginx.ts'

async function startAll(settings: { accessLog?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const node: RunningServer = await startNode(await buildRelease(folder, 'one', 'first'))
  onTestFinished(() => node.stop(0))
  const port = await freePort()
  const nginx = await startNginx(folder, 'builds/one', { site: port, node: [node.port], ...settings })
  onTestFinished(nginx.stop)
  return { folder, port, node }
}

describe.skipIf(!hasNginx())('nginx', () => {
  it('asks Node for pages when the published files have vanished', async () => {
    const { folder, port, node } = await startAll()
    const before = await ask(port, '/fa/news/one')
    renameSync(join(folder, 'builds'), join(folder, 'away'))
    // Each process of nginx trusts for a second in what it knows.
    const areFromNode = async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(port, '/fa/news/one')))
      for (const { headers } of answers) expect(headers.etag).not.toBe(before.headers.etag)
    }
    await vi.waitFor(areFromNode, { timeout: 10_000 })
    for (const path of ['/', '/news/one', '/fa/news/one', '/search?q=a'])
      expect((await ask(port, path)).status, path).toBe(200)
    const page = await ask(port, '/news/one')
    expect(page.body.toString()).toBe(pageHtml('/news/one'))
    expect(page.headers).toMatchObject({ 'content-security-policy': before.headers['content-security-policy'] })
    expect((await ask(port, '/nowhere')).status).toBe(404)
    await node.stop(0)
    const without = await ask(port, '/news/one')
    expect([without.status, without.headers['cache-control']]).toEqual([503, 'no-store'])
    renameSync(join(folder, 'away'), join(folder, 'builds'))
    const isBack = async () => expect((await ask(port, '/news/one')).status).toBe(200)
    await vi.waitFor(isBack, { timeout: 10_000 })
  })

  it('serves on when the disk of its log is full', async () => {
    const { port } = await startAll({ accessLog: '/dev/full' })
    // More than the buffer of the log holds.
    for (let round = 0; round < 500; round += 1) expect((await ask(port, '/news/one')).status).toBe(200)
    expect((await ask(port, '/search?q=a')).status).toBe(200)
  })
})
