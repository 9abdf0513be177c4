import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../server/headers.ts'
import { SMALL_STYLES } from './built-site.ts'

const styles = SMALL_STYLES
const OFFICIAL = { origin: 'https://iran.iom.int', isOfficial: true, dynamic: ['/search', '/fa/search'], styles }
const COPY = { origin: 'http://localhost:3000', isOfficial: false, dynamic: [], styles }
const HTML = 'text/html; charset=utf-8'

describe('the headers of a page', () => {
  const headers = headersFor(headerRules(OFFICIAL), { path: '/news/one', type: HTML })

  it('let it load styles, pictures and fonts of the site, and nothing run', () => {
    const policy = headers['content-security-policy']
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|connect-src|unsafe|https?:|\*|data:/)
  })

  it('name each of its styles by a hash', () => {
    const hashes = styles.map(({ css }) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    expect(headers['content-security-policy']).toContain(`; style-src ${hashes.join(' ')}; `)
  })

  it('still name the styles of the build before, which caches may hold', () => {
    const later = headersFor(headerRules({ ...OFFICIAL, formerStyles: ['sha256-old'] }), { path: '/', type: HTML })
    expect(later['content-security-policy']).toContain(" 'sha256-old'; ")
  })

  it('keep it from asking for a font where its reader saves data', () => {
    const saving = headersFor(headerRules(OFFICIAL), { path: '/news/one', type: HTML, savesData: true })
    const policies = [headers, saving].map((all) => all['content-security-policy'] ?? '')
    expect(policies[0]).toContain("; font-src 'self'; ")
    expect(policies[1]).toBe(policies[0]?.replace("font-src 'self'", "font-src 'none'"))
  })

  it('keep it out of frames, and its readers from being followed to other sites', () => {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
  })

  it('insist on https where the site has it, and only there', () => {
    expect(headers['strict-transport-security']).toBe('max-age=63072000')
    expect(headers['content-security-policy']).toMatch(/; upgrade-insecure-requests$/)
    const plain = headersFor(headerRules(COPY), { path: '/', type: HTML })
    expect(plain).not.toHaveProperty('strict-transport-security')
    expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })
})

describe('other ways to readers', () => {
  const onion = `http://${'a2'.repeat(28)}.onion`
  const open = headerRules({ ...OFFICIAL, hub: 'https://hub.example/', onion })

  it('are named by no answer unless an operator opened them', () => {
    for (const [path, type] of [
      ['/news/one', HTML],
      ['/news/feed.xml', 'application/rss+xml'],
    ] as const) {
      expect(headersFor(headerRules(OFFICIAL), { path, type })).not.toHaveProperty('link')
      expect(headersFor(headerRules(OFFICIAL), { path, type })).not.toHaveProperty('onion-location')
    }
  })

  it.each([
    ['/news/feed.xml', 'application/rss+xml'],
    ['/fa/news/topic/health/atom.xml', 'application/atom+xml'],
    ['/our-work/health/feed.json', 'application/feed+json'],
  ])('a feed names its hub and itself: %s', (path, type) => {
    const { link } = headersFor(open, { path, type })
    expect(link).toBe(`<https://hub.example/>; rel="hub", <https://iran.iom.int${path}>; rel="self"`)
  })

  it('a page, and nothing else, names the same page in the onion service', () => {
    expect(headersFor(open, { path: '/fa/news/one', type: HTML })['onion-location']).toBe(`${onion}/fa/news/one`)
    expect(headersFor(open, { path: '/news/one.txt', type: 'text/plain' })).not.toHaveProperty('onion-location')
    expect(headersFor(open, { path: '/news/one', type: HTML })).not.toHaveProperty('link')
  })
})

describe('how long an answer is kept', () => {
  it.each([
    ['/', HTML, 'public, max-age=0, must-revalidate'],
    ['/news/feed.xml', 'application/rss+xml', 'public, max-age=0, must-revalidate'],
    ['/pictures/a.jpg', 'image/jpeg', 'public, max-age=31536000, immutable'],
    ['/fonts/vazirmatn.woff2', 'font/woff2', 'public, max-age=604800'],
    ['/fa/search', HTML, 'no-store'],
    ['/healthz', 'text/plain', 'no-store'],
  ])('%s', (path, type, expected) => {
    expect(headersFor(headerRules(OFFICIAL), { path, type })['cache-control']).toBe(expected)
  })
})

describe('search engines', () => {
  it.each([
    ['a page of the official site', OFFICIAL, '/', undefined],
    ['a search of the official site', OFFICIAL, '/search', 'noindex'],
    ['any page of a copy', COPY, '/', 'noindex'],
  ])('are told about %s', (_, context, path, expected) => {
    expect(headersFor(headerRules(context), { path, type: HTML })['x-robots-tag']).toBe(expected)
  })
})

describe('the rules, as an nginx configuration will take them', () => {
  it('name every header in lower case, with no character that would end a line or a string', () => {
    for (const { headers } of headerRules(OFFICIAL)) {
      for (const [name, value] of Object.entries(headers)) {
        expect(name).toMatch(/^[a-z-]+$/)
        expect(value).toMatch(/^[ -~]+$/)
      }
    }
  })

  it('each say what they are about', () => {
    expect(new Set(headerRules(OFFICIAL).map(({ about }) => about)).size).toBe(headerRules(OFFICIAL).length)
  })
})
