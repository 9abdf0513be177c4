/** The unit that runs Node in production, judged by systemd's own tools, and what starts its processes anew. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const SHIPPED = readFileSync(join(ROOT, 'deploy/mission-site@.service'), 'utf8')

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What systemd-analyze says about a unit. */
function analyze(unit: string, ...parameters: string[]) {
  const file = join(temporaryFolder(), 'mission-site@3000.service')
  writeFileSync(file, unit)
  const { status, stdout, stderr } = spawnSync('systemd-analyze', [...parameters, file], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

const EXPOSURE = ['security', '--offline=true', '--no-pager']
/** A tenth of a point each: of 0 to 10, up to 1 is for what a server of pages cannot do without. */
const MOST = '--threshold=10'

// Older ones cannot judge a unit that is not installed.
const canAnalyze =
  Number(/\d+/.exec(spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' }).stdout)?.[0]) >= 250
if (!canAnalyze) console.warn('SKIPPED, the tests of the unit: there is no systemd-analyze 250 or newer')

describe.skipIf(!canAnalyze)('the unit', () => {
  it('is understood by systemd, which has nothing to say about it', () => {
    // Node is elsewhere on some machines, and other units of theirs may have faults.
    const unit = SHIPPED.replace('/usr/bin/node', process.execPath)
    const { status, said } = analyze(unit, 'verify', '--man=no', '--recursive-errors=no')
    expect(said.split('\n').filter((line) => line.includes('mission-site'))).toEqual([])
    expect(status).toBe(0)
  })

  it('with a misspelt line is told of', () => {
    const unit = SHIPPED.replace('/usr/bin/node', process.execPath).replace('ProtectClock=', 'ProtectClok=')
    expect(analyze(unit, 'verify', '--man=no', '--recursive-errors=no').said).toContain('ProtectClok')
  })

  it('leaves next to nothing open to whoever breaks into Node', () => {
    const { status, said } = analyze(SHIPPED, ...EXPOSURE, MOST)
    expect(status, said).toBe(0)
  })

  it.each([
    'CapabilityBoundingSet=',
    'PrivateUsers=yes',
    'SystemCallFilter=~@privileged @resources',
    'IPAddressDeny=any',
  ])('would be found open without %s', (line) => {
    expect(SHIPPED).toContain(`\n${line}\n`)
    expect(analyze(SHIPPED.replace(`\n${line}\n`, '\n'), ...EXPOSURE, MOST).status).toBe(1)
  })
})

it('lets V8 write the machine code it runs', () => {
  expect(SHIPPED).not.toMatch(/^MemoryDenyWriteExecute=/m)
})

it('processes are started anew one after the other, each when the one before is ready', async () => {
  const folder = temporaryFolder()
  const asked: string[] = []
  const ports = await Promise.all(
    ['first', 'second'].map(async (name) => {
      const server = createServer((request, response) => {
        asked.push(`${name} ${request.url} ${readFileSync(join(folder, 'done'), 'utf8').trim().split('\n').length}`)
        response.end()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void server.close())
      return String((server.address() as AddressInfo).port)
    }),
  )
  writeFileSync(join(folder, 'systemctl'), `#!/bin/sh\necho "$*" >> ${folder}/done\n`, { mode: 0o755 })
  const env = { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) }
  await promisify(execFile)('sh', [join(ROOT, 'deploy/restart-node.sh'), ...ports], { env })
  const done = readFileSync(join(folder, 'done'), 'utf8').trim().split('\n')
  expect(done).toEqual(ports.map((port) => `restart mission-site@${port}`))
  expect(asked).toEqual(['first /readyz 1', 'second /readyz 2'])
}, 120_000)
