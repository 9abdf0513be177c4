/** The real nginx with the shipped configuration, beside the Node server on the same build. */
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { pageHtml } from '../../unit/server/built-site.ts'
import { compared } from './compared-headers.ts'
import { hasNginx } from './find-nginx.ts'
import { useSiteBehindNginx } from './site-behind-nginx.ts'

const PAGE = 'text/html; charset=utf-8'

describe.skipIf(!hasNginx())('a page from nginx', () => {
  const site = useSiteBehindNginx()

  it('is sent in brotli as the build made it', async () => {
    const { headers, body } = await ask(site().port, '/news/one', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([headers['content-encoding'], headers['content-type']]).toEqual(['br', PAGE])
    expect(brotliDecompressSync(body).toString()).toBe(pageHtml('/news/one'))
  })

  it('is not sent again to a reader who has it, and its tag comes from the content alone', async () => {
    const headers = { 'accept-encoding': 'br' }
    const first = await ask(site().port, '/news/one', { headers })
    const again = await ask(site().port, '/news/one', {
      headers: { ...headers, 'if-none-match': first.headers.etag ?? '' },
    })
    expect([again.status, again.body.byteLength]).toEqual([304, 0])
    expect(compared(again.headers)).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate' })
    const now = await ask(site().port, '/now', { headers })
    site().nginx.switchTo('builds/two')
    const isSwitched = async () =>
      expect((await ask(site().port, '/now', { headers })).headers.etag).not.toBe(now.headers.etag)
    await vi.waitFor(isSwitched, { timeout: 10_000 })
    expect((await ask(site().port, '/news/one', { headers })).headers.etag).toBe(first.headers.etag)
  })

  it('never comes from outside the tree', async () => {
    for (const path of [
      '/../site.json',
      '/..%2fsite.json',
      '/%2e%2e/site.json',
      '/.%2e/site.json',
      '/news/..%2f..%2fsite.json',
      '/a%00b',
    ])
      expect([400, 404]).toContain((await ask(site().port, path)).status)
  })

  it('the logs hold no search words and no whole address', async () => {
    await ask(site().port, '/nowhere?q=secret+words')
    await ask(site().port, '/search?q=secret+words')
    await vi.waitFor(() => expect(site().nginx.accessLog()).toContain('/nowhere'), { timeout: 5000 })
    const lines = site().nginx.accessLog().trim().split('\n')
    const last = JSON.parse(lines.at(-1) ?? '')
    expect(Object.keys(last)).toEqual(['time', 'method', 'path', 'status', 'bytes', 'ms', 'address'])
    expect(last.address).toBe('127.0.0.0')
    for (const text of [site().nginx.accessLog(), site().nginx.errorLog()])
      expect(text).not.toMatch(/secret|q=|127\.0\.0\.1/)
  })
})
