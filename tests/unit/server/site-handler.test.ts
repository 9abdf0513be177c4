import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSite } from '../../../server/serve/site.ts'
import { ask } from './ask.ts'
import { buildSmallSite, pageHtml } from './built-site.ts'
import { serveSmallSite } from './serve-small-site.ts'

describe('an address that is no page', () => {
  it.each(['/nope', '/404', '/news/one.html', '/_next/static/chunks/a.js', '/site.json', '/..%2Fsite.json', '/index'])(
    'is answered with the 404 page: %s',
    async (path) => {
      const { get } = await serveSmallSite()
      const { status, headers, body } = await get(path, { 'accept-encoding': 'br' })
      expect(status).toBe(404)
      expect(headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(body).toString()).toBe(pageHtml('/404'))
    },
  )

  it.each([
    ['/old-news', '/news/one'],
    ['/old-news/?utm=1', '/news/one?utm=1'],
    ['/news/one/', '/news/one'],
    ['/en/news/one?a=b', '/news/one?a=b'],
    ['/en', '/'],
    ['/fa/', '/fa'],
    ['//evil.example/', '/evil.example'],
    ['/en//evil.example', '/evil.example'],
    ['/en/en', '/en'],
    ['/News/One', '/news/one'],
    ['/news/one.', '/news/one'],
    ['/news/one,?a=b', '/news/one?a=b'],
    ['/news/one%2C', '/news/one'],
    ['/news/one)', '/news/one'],
    ['/news/one%20', '/news/one'],
    ['/news/one%D8%8C', '/news/one'],
    ['/fa/news/one%C2%BB%E2%80%8F.', '/fa/news/one'],
    ['/Old-News).', '/news/one'],
    ['/news/ended!', '/news/ended'],
    ['/fa/search%D8%9F?q=a', '/fa/search?q=a'],
    ['/)', '/'],
  ])('that moved leads on for good: %s', async (from, to) => {
    const { get } = await serveSmallSite()
    const { status, headers } = await get(from)
    expect([status, headers.location]).toEqual([301, to])
  })

  it('that ended says so and why', async () => {
    const { get } = await serveSmallSite()
    for (const path of ['/news/ended', '/gone/news--ended']) {
      const { status, body } = await get(path)
      expect(status).toBe(410)
      expect(body.toString()).toBe(pageHtml('/gone/news--ended'))
    }
  })
})

describe('requests no reader sends', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const { port } = await serveSmallSite()
    const { status, headers } = await ask(port, '/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it.each(['/%zz', '/%', '/%ff', '/a%00b', '/a%0ab', '/\\evil', 'http://evil.example/', '*'])(
    '%s is malformed',
    async (path) => {
      const { get } = await serveSmallSite()
      expect((await get(path)).status).toBe(400)
    },
  )

  it('of any shape get a status and never a failure', async () => {
    const { get, errors } = await serveSmallSite()
    const path = fc.string({
      unit: fc.constantFrom(
        '/',
        '.',
        '..',
        '%2e',
        '%2F',
        '%5c',
        'en',
        'fa',
        'news',
        'one',
        '?',
        '%00',
        'é',
        '\\',
        '//',
      ),
    })
    await fc.assert(
      fc.asyncProperty(path, async (tail) => {
        const { status, headers } = await get(encodeURI(`/${tail}`).replaceAll('%25', '%'))
        expect([200, 301, 400, 404]).toContain(status)
        if (headers.location) expect(headers.location).toMatch(/^\/(?![/\\])/)
      }),
    )
    expect(errors).toEqual([])
  })
})

describe('the site as a whole', () => {
  it('says that it is well', async () => {
    const { get } = await serveSmallSite()
    const { status, headers, body } = await get('/healthz')
    expect([status, headers['cache-control'], body.toString()]).toEqual([200, 'no-store', 'ok\n'])
  })

  it('is indexed only where it is official', async () => {
    const copy = await serveSmallSite()
    const official = await serveSmallSite({ manifest: { origin: 'https://iran.iom.int', isOfficial: true } })
    expect((await copy.get('/')).headers['x-robots-tag']).toBe('noindex')
    expect((await official.get('/')).headers).not.toHaveProperty('x-robots-tag')
  })

  it('does not open with a manifest that names what is not there', async () => {
    const folder = await buildSmallSite({ gone: [{ path: '/a', page: '/gone/a' }] })
    expect(() => openSite(folder)).toThrow(/names \/gone\/a, which is not among its files/)
    writeFileSync(join(folder, 'site.json'), '{"version":0}')
    expect(() => openSite(folder)).toThrow()
  })
})
