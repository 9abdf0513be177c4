/** A server process from its start to its end: ready, serving, draining, gone. */
import { once } from 'node:events'
import { expect, it, vi } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { readSteadily } from '../deploy/read-steadily.ts'
import { startProcess } from './start-process.ts'

// A process takes seconds to start, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

it('says no to new readers before it stops, and goes on answering meanwhile', async () => {
  const { child, port, said } = await startProcess({ env: { DRAIN_SECONDS: '1', LOG: '' } })
  expect((await ask(port, '/readyz')).status).toBe(200)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await vi.waitFor(async () => expect((await ask(port, '/readyz')).status).toBe(503))
  expect((await ask(port, '/news/one?q=secret')).status).toBe(200)
  expect((await ask(port, '/healthz')).status).toBe(200)
  expect(await ended).toEqual([0, null])
  const lines = said.out.trim().split('\n').slice(1)
  const paths = lines.map((line) => JSON.parse(line).path)
  expect(paths).toContain('/news/one')
  expect(said.out).not.toContain('secret')
  expect(said.out).not.toContain('127.0.0.1')
})

it('writes no access log when told not to', async () => {
  const { child, port, said } = await startProcess({ env: { LOG: 'off' } })
  await ask(port, '/')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  expect(said.out.trim().split('\n')).toHaveLength(1)
})

it('told to stop under load, cuts off nothing that reached it', async () => {
  const { child, port } = await startProcess({ env: { LOG: 'off' } })
  const reading = { port, path: () => '/news/one', readers: 8, asksAgain: false }
  const { failed } = await readSteadily(reading, async (soFar) => {
    await vi.waitFor(() => expect(soFar.answered).toBeGreaterThan(200), { timeout: 60_000 })
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  })
  expect(Object.keys(failed).filter((what) => what !== 'ECONNREFUSED')).toEqual([])
})
