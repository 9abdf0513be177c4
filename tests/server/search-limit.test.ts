import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { clientAddress } from '../../server/client-address.ts'
import { createSearchLimit, readSearchLimit } from '../../server/search-limit.ts'
import { serveSmallSite } from './serve-small-site.ts'

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }))
  if (forwarded) request.headers['x-forwarded-for'] = forwarded
  return request
}

describe('who asks', () => {
  test('is the address of the line, whatever the reader claims', () => {
    expect(clientAddress(from('192.0.2.1', '198.51.100.7'), 0)).toBe('192.0.2.1')
  })

  test('is what our proxy saw, not what was written before it', () => {
    expect(clientAddress(from('10.0.0.1', '203.0.113.9, 198.51.100.7'), 1)).toBe('198.51.100.7')
    expect(clientAddress(from('10.0.0.1', '203.0.113.9, 198.51.100.7'), 2)).toBe('203.0.113.9')
    expect(clientAddress(from('10.0.0.1'), 1)).toBe('10.0.0.1')
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

  test('counts each address alone, and 0 is none', async () => {
    const limit = createSearchLimit({ perMinute: 1, proxies: 0 })
    expect(await limit(from('192.0.2.1'))).toBe(0)
    expect(await limit(from('192.0.2.1'))).toBeGreaterThan(0)
    expect(await limit(from('192.0.2.2'))).toBe(0)
    const none = createSearchLimit({ perMinute: 0, proxies: 0 })
    for (let count = 0; count < 100; count++) expect(await none(from('192.0.2.1'))).toBe(0)
  })

  test('answers 429 with the time to wait, for searches only, and stores nothing', async () => {
    const limit = createSearchLimit({ perMinute: 2, proxies: 0 })
    const { get } = await serveSmallSite({ limit })
    expect((await get('/search?q=a')).status).toBe(200)
    expect((await get('/search?q=b')).status).toBe(200)
    const refused = await get('/search?q=c')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(refused.headers['cache-control']).toBe('no-store')
    expect(refused.body.toString()).toContain('Please wait a minute')
    expect((await get('/')).status).toBe(200)
  })
})
