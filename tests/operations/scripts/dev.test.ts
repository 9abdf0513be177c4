/** How `npm run dev` serves, without Next's compiler. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../unit/server/built-site.ts'
import { freePort } from '../deploy/start-nginx.ts'
import { runScript } from './run-script.ts'

/** A project whose Next.js says how it was called. */
function project(): string {
  const folder = temporaryFolder()
  const packages = join(folder, 'node_modules/next/dist/bin')
  mkdirSync(packages, { recursive: true })
  writeFileSync(join(folder, 'node_modules/next/package.json'), '{"exports":{"./dist/bin/next":"./dist/bin/next.js"}}')
  writeFileSync(
    join(packages, 'next.js'),
    `const { NODE_ENV, NEXT_TELEMETRY_DISABLED, SITE_ORIGIN } = process.env
console.log(JSON.stringify([process.argv.slice(2), NODE_ENV, NEXT_TELEMETRY_DISABLED, SITE_ORIGIN]))`,
  )
  return folder
}

test('the site in the making is served to this machine only, whatever HOST says, and nothing is told to others', async () => {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '0.0.0.0', SITE_ORIGIN: '', NEXT_TELEMETRY_DISABLED: '' }
  const { stdout, stderr } = await runScript('scripts/dev.ts', [], project(), env)
  expect(stderr).toBe('')
  const call = ['dev', '--port', String(port), '--hostname', '127.0.0.1']
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual([
    call,
    'development',
    '1',
    `http://localhost:${port}`,
  ])
})

test('a port that is taken is told in one sentence', async () => {
  const taken = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
  const { status, stderr } = await runScript('scripts/dev.ts', [], project(), { ...process.env, PORT: String(port) })
  taken.close()
  expect([status, stderr]).toEqual([
    1,
    `Port ${port} is taken. Stop what uses it or choose another: PORT=${port + 1} npm start\n`,
  ])
})
