/** What public sites meet: the right status, no trace of the inside, memory that stays. */
import { describe, expect, it } from 'vitest'
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
import { serveSmallSite } from '../../unit/server/serve-small-site.ts'

it('a path that climbs never leaves the tree', async () => {
  const { get, errors } = await serveSmallSite()
  for (const path of CLIMBING) {
    const { status, body } = await get(path)
    expect([301, 400, 404], path).toContain(status)
    expect(body.toString()).not.toMatch(INSIDE)
  }
  expect(errors).toEqual([])
})

describe('requests made to break', () => {
  it.each(BAD_METHODS)('%s is refused', async (method) => {
    const { port } = await serveSmallSite()
    const { status, body } = await ask(port, '/search', { method })
    expect(status).toBe(405)
    expect(body.toString()).toBe('Method not allowed\n')
  })

  it.each(BROKEN)('%s: refused, and nothing that follows is answered', async (_, text) => {
    const { port } = await serveSmallSite()
    const answer = await sendRaw(port, text)
    const statuses = statusesIn(answer)
    expect(statuses.length).toBeLessThanOrEqual(1)
    for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400)
    expect(answer).not.toMatch(INSIDE)
  })
})

it('2,000 addresses that lead nowhere leave nothing behind in memory', async () => {
  const { get, errors } = await serveSmallSite()
  const run = async (from: number) => {
    for (let number = from; number < from + 1000; number += 1) {
      expect((await get(`/${number.toString(36).repeat(20)}?${number}`)).status).toBe(404)
    }
    return process.memoryUsage().heapUsed
  }
  const after = [await run(0), await run(1000)]
  expect((after[1] ?? 0) - (after[0] ?? 0)).toBeLessThan(50e6)
  expect(errors).toEqual([])
})

it('many senders who never come to an end do not keep readers out', async () => {
  const { get, port } = await serveSmallSite()
  const slow = openSlowSenders(port, 200)
  expect((await get('/news/one')).status).toBe(200)
  slow.end()
})
