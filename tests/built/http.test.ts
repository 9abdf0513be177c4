/** What the server answers at the edges: redirects, 404, methods, the request-time page. */
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { at, fetchPath, parse } from './site-pages.ts'

const get = (path: string, init: RequestInit = {}) => fetchPath(path, { redirect: 'manual', ...init })

describe('addresses of the existing site lead to their successors for good', () => {
  test.each([
    ['/iom-iran', '/who-we-are/iom-in-iran'],
    ['/community-engagement', '/our-work/community-engagement'],
    ['/healthcare', '/our-work/health'],
    ['/international-border-governance-and-counter-trafficking', '/our-work/border-governance'],
    [
      '/news/iom-iranian-red-crescent-society-strengthen-cooperation-migration-and-humanitarian-assistance',
      '/news/red-crescent-cooperation',
    ],
    [
      '/news/iom-iran-launches-tailoring-workshop-empower-newly-arrived-afghan-migrants-torbat-e-jam-settlement',
      '/news/torbat-e-jam-tailoring-workshop',
    ],
    ['/en', '/'],
    ['/en/news', '/news'],
    ['/news/', '/news'],
  ])('%s', async (from, to) => {
    const response = await get(from)
    expect([301, 308]).toContain(response.status)
    expect(new URL(response.headers.get('location') ?? '', at('/')).pathname).toBe(to)
    expect((await get(to)).status).toBe(200)
  })
})

test('an address that leads nowhere gets a full page, in every edition, with status 404', async () => {
  for (const path of [
    '/nowhere',
    '/fa/nowhere',
    '/news/nothing',
    '/news/topic/nothing',
    '/de',
    '/fa/en',
    '/news/page/99',
  ]) {
    const response = await get(path)
    expect(response.status, path).toBe(404)
    const document = parse(await response.text())
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.documentElement.lang, path).toBe(localeFacts(splitLocale(path).locale).tag)
    for (const locale of LOCALES) {
      expect(document.querySelector(`form[action="${localePath('/search', locale)}"]`), path).not.toBeNull()
    }
    expect(document.querySelector('script')).toBeNull()
  }
})

describe('the page made at request time', () => {
  test.each(LOCALES)('%s: has no script, is not stored and not indexed', async (locale) => {
    const response = await get(
      `${localePath('/search', locale)}?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    )
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).not.toMatch(/<script/i)
    expect(response.headers.get('cache-control')).toMatch(/no-store|max-age=\d{1,2}\b/)
    expect(html).toMatch(/<meta name="robots" content="noindex/)
    expect(parse(html).querySelector('main input')?.getAttribute('value')).toBe('"><script>alert(1)</script>')
  })

  test('answers HEAD with the same headers and no body', async () => {
    const response = await get('/search?q=health', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})

test('a page that the reader has is not sent again', async () => {
  const first = await get('/news/red-crescent-cooperation')
  const again = await get('/news/red-crescent-cooperation', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const response = await get('/', { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toContain('GET')
})

test('every answer has the headers that keep foreign code and frames out', async () => {
  for (const path of ['/', '/fa', '/nowhere', '/search?q=x', '/iom-iran', '/healthz', '/icons/favicon.svg']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none';/)
    expect(headers.get('content-security-policy'), path).not.toMatch(/script-src|unsafe-/)
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    if (headers.get('content-type')?.startsWith('text/html')) {
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('permissions-policy'), path).not.toBeNull()
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
    }
    expect(headers.get('set-cookie'), path).toBeNull()
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
})
