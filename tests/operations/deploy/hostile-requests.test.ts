/** What public sites meet, against the real nginx: the right status, no trace of the inside, memory that stays. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTree } from '../../bench/process-tree.ts'
import { ask } from '../../unit/server/ask.ts'
import {
  BAD_METHODS,
  BROKEN,
  CLIMBING,
  INSIDE,
  openSlowSenders,
  sendRaw,
  statusesIn,
} from '../../unit/server/hostile-samples.ts'
import { hasNginx } from './find-nginx.ts'
import { useSiteBehindNginx } from './site-behind-nginx.ts'

describe.skipIf(!hasNginx())('nginx', () => {
  const site = useSiteBehindNginx({ connections: 1000 })

  it('never leaves the tree for a path that climbs', async () => {
    for (const path of CLIMBING) {
      const { status, body } = await ask(site().port, path)
      expect([301, 400, 404], path).toContain(status)
      expect(body.toString()).not.toMatch(INSIDE)
    }
  })

  it.each(BAD_METHODS)('refuses %s', async (method) => {
    const { status } = await ask(site().port, '/search', { method })
    expect(status).toBe(405)
  })

  it.each(BROKEN)('refuses %s, and answers nothing that follows', async (_, text) => {
    const answer = await sendRaw(site().port, text)
    const statuses = statusesIn(answer)
    expect(statuses.length).toBeLessThanOrEqual(1)
    for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400)
    expect(answer).not.toMatch(INSIDE)
  })

  it('2,000 addresses that lead nowhere leave nothing behind in memory', async () => {
    const memory = () => readTree(Number(readFileSync(join(site().folder, 'nginx.pid'), 'utf8'))).pss
    const run = async (from: number) => {
      for (let number = from; number < from + 1000; number += 1)
        expect((await ask(site().port, `/${number.toString(36).repeat(20)}?${number}`)).status).toBe(404)
      return memory()
    }
    const [first, second] = [await run(0), await run(1000)]
    expect(second - first).toBeLessThan(5e6)
  })

  it('answers readers while many senders never come to an end', async () => {
    const slow = openSlowSenders(site().port, 500)
    expect((await ask(site().port, '/news/one')).status).toBe(200)
    slow.end()
  })
})
