import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { clientOf } from '../../../server/serve/client-address.ts'
import { createSearchLimit } from '../../../server/serve/search-limit.ts'
import { readSearchLimit } from '../../../server/serve/settings.ts'
import { SEARCH_PAGE, serveSmallSite } from './serve-small-site.ts'

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }))
  if (forwarded) request.headers['x-forwarded-for'] = forwarded
  return request
}

const clientAddress = (request: IncomingMessage, proxies: number) => clientOf(request, proxies).key

describe('who asks', () => {
  test('is the address of the line, whatever the reader claims', () => {
    expect(clientAddress(from('192.0.2.1', '198.51.100.7'), 0)).toBe('192.0.2.1')
  })

  test('is what our proxy saw, not what was written before it', () => {
    expect(clientAddress(from('10.0.0.1', '203.0.113.9, 198.51.100.7'), 1)).toBe('198.51.100.7')
    expect(clientAddress(from('10.0.0.1', '203.0.113.9, 198.51.100.7'), 2)).toBe('203.0.113.9')
    expect(clientAddress(from('10.0.0.1'), 1)).toBe('10.0.0.1')
    expect(clientAddress(from('10.0.0.1', '198.51.100.7:5123'), 1)).toBe('198.51.100.7')
    expect(clientAddress(from('10.0.0.1', '[2001:db8::1]:5123'), 1)).toBe('2001:db8:0:0::')
    expect(clientAddress(from('10.0.0.1', 'a'.repeat(100_000)), 1)).toBe('10.0.0.1')
  })

  test('is one household for all of its IPv6 addresses, and one address in both ways of writing IPv4', () => {
    expect(clientAddress(from('2001:db8:1:2::5'), 0)).toBe(clientAddress(from('2001:db8:1:2:aaaa:bbbb:cccc:dddd'), 0))
    expect(clientAddress(from('2001:db8:1:3::5'), 0)).not.toBe(clientAddress(from('2001:db8:1:2::5'), 0))
    expect(clientAddress(from('::1'), 0)).toBe('0:0:0:0::')
    expect(clientAddress(from('::ffff:192.0.2.1'), 0)).toBe('192.0.2.1')
  })
})

describe('the limit', () => {
  test('is set by the environment', () => {
    expect(readSearchLimit({})).toEqual({ perMinute: 60, proxies: 0 })
    expect(readSearchLimit({ SEARCH_LIMIT: '5', TRUST_PROXY: '1' })).toEqual({ perMinute: 5, proxies: 1 })
    expect(() => readSearchLimit({ SEARCH_LIMIT: 'many' })).toThrow('SEARCH_LIMIT is "many". Write a whole number')
  })

  const households = (...numbers: number[]) => numbers.map((number) => from(`2001:db8:1:${number}::5`))

  test('counts each reader alone, and 0 is none', async () => {
    const limit = createSearchLimit({ perMinute: 1, proxies: 0 })
    const [one, other] = households(1, 2)
    if (!one || !other) throw new Error('two households')
    expect(await limit(one, '/search')).toBe(0)
    expect(await limit(one, '/search')).toBeGreaterThan(0)
    expect(await limit(other, '/search')).toBe(0)
    const none = createSearchLimit({ perMinute: 0, proxies: 0 })
    for (let count = 0; count < 100; count++) expect(await none(one, '/search')).toBe(0)
  })

  test('lets an address that may be thousands of readers ask more than a household', async () => {
    const limit = createSearchLimit({ perMinute: 2, proxies: 0 })
    for (let count = 0; count < 10; count++) expect(await limit(from('192.0.2.1'), '/search')).toBe(0)
    expect(await limit(from('192.0.2.1'), '/search')).toBeGreaterThan(0)
  })

  test('answers 429 with the time to wait, for that page only, and stores nothing', async () => {
    const limit = createSearchLimit({ perMinute: 1, proxies: 0 })
    const { get } = await serveSmallSite({ limit })
    for (const q of 'abcde') expect((await get(`/search?q=${q}`)).status).toBe(200)
    const refused = await get('/search?q=f')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(refused.headers['cache-control']).toBe('no-store')
    expect(refused.body.toString()).toContain('Please wait a minute')
    for (const path of ['/', '/search', '/search?q=+&utm=x', '/fa/search?q=a'])
      expect((await get(path)).status, path).toBe(200)
  })

  test('does not count forms without a question, which are rendered once for everybody', async () => {
    const asked: string[] = []
    const render = async (url: string) => {
      asked.push(url)
      return SEARCH_PAGE
    }
    const { get } = await serveSmallSite({ limit: createSearchLimit({ perMinute: 1, proxies: 0 }), render })
    for (let count = 0; count < 50; count++) expect((await get(`/search?a=${count}&q=`)).status).toBe(200)
    expect(asked).toEqual(['/search'])
    expect((await get('/search?q=a')).status).toBe(200)
  })

  test('says once that a proxy seems to stand in front and is not believed', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => told.mockRestore())
    const limit = createSearchLimit({ perMinute: 9, proxies: 0 })
    await limit(from('10.0.0.1'), '/search')
    expect(told).not.toHaveBeenCalled()
    for (let count = 0; count < 3; count++) await limit(from('10.0.0.1', '203.0.113.9'), '/search')
    expect(told).toHaveBeenCalledTimes(1)
    expect(told.mock.calls[0]?.[0]).toContain('set TRUST_PROXY')
    await createSearchLimit({ perMinute: 9, proxies: 1 })(from('10.0.0.1', '203.0.113.9'), '/search')
    expect(told).toHaveBeenCalledTimes(1)
  })
})
