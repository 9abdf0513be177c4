/** A server process from its start to its end: ready, serving, draining, gone. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ask } from './ask.ts'
import { buildSmallSite, temporaryFolder } from './built-site.ts'

const SERVE = `
import { serveSite } from ${JSON.stringify(join(import.meta.dirname, '../../server/serve.ts'))}
await serveSite(process.cwd(), { port: 0, host: '127.0.0.1' })
`

/** Serves the small site, which has no request-time page, in a process of its own. */
async function startProcess(env: Record<string, string>) {
  const project = temporaryFolder()
  mkdirSync(join(project, 'dist'))
  renameSync(await buildSmallSite({ dynamic: [] }), join(project, 'dist/one'))
  mkdirSync(join(project, 'dist/one/search'))
  symlinkSync('one', join(project, 'dist/current'))
  const parameters = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', SERVE]
  const child = spawn(process.execPath, parameters, { cwd: project, env: { ...process.env, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += chunk))
  child.stderr.on('data', (chunk) => (said.err += chunk))
  const port = await vi.waitFor(() => Number(/^Serving .*:(\d+)$/m.exec(said.out)?.[1] ?? expect.fail(said.err)), {
    timeout: 20_000,
  })
  return { child, said, port }
}

it('says no to new readers before it stops, and goes on answering meanwhile', async () => {
  const { child, port, said } = await startProcess({ DRAIN_SECONDS: '1', LOG: '' })
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
  const { child, port, said } = await startProcess({ LOG: 'off' })
  await ask(port, '/')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  expect(said.out.trim().split('\n')).toHaveLength(1)
})
