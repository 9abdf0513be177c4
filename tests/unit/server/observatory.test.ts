/** What Node answers, by the rules of Mozilla's HTTP Observatory; what nginx does stands in tests/operations/deploy/tls.test.ts. */
import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../server/headers.ts'
import { ask } from './ask.ts'
import { SMALL_STYLES } from './built-site.ts'
import { BEST, judge, score, type Visit } from './observatory.ts'
import { serveSmallSite } from './serve-small-site.ts'

const ORIGIN = 'https://iran.iom.int'
const ROUTE = ['http://iran.iom.int/', `${ORIGIN}/`]

describe('every rule gives its top result', () => {
  it.each([
    '/',
    '/news/one',
    '/fa/news/one',
    '/search?q=a',
    '/fa/search?q=a',
    '/nowhere',
    '/news/ended',
    '/news/feed.xml',
    '/data/returns.csv',
  ])('for %s', async (path) => {
    const { port } = await serveSmallSite({ manifest: { origin: ORIGIN, isOfficial: true } })
    const { headers, body } = await ask(port, path)
    const asking = {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' },
    }
    const results = judge({ headers, html: `${body}`, toOthers: (await ask(port, path, asking)).headers, route: ROUTE })
    expect(results).toEqual(BEST)
    expect(score(results)).toBe(130)
  })

  it('for the page of the web editor, which runs a script of its own', () => {
    const rules = headerRules({
      origin: ORIGIN,
      isOfficial: true,
      dynamic: [],
      styles: SMALL_STYLES,
      editor: { origins: ['https://git.example'] },
    })
    const headers = headersFor(rules, { path: '/admin', type: 'text/html; charset=utf-8' })
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(judge({ headers, html: '', toOthers: {}, route: ROUTE })).toEqual(BEST)
  })
})

describe('a header that is worse is noticed', () => {
  const rules = headerRules({ origin: ORIGIN, isOfficial: true, dynamic: [], styles: SMALL_STYLES })
  const good: Visit = {
    headers: headersFor(rules, { path: '/', type: 'text/html; charset=utf-8' }),
    html: '<p>Words</p>',
    toOthers: {},
    route: ROUTE,
  }
  const policy = String(good.headers['content-security-policy'])

  it.each<[rule: string, header: string, value: string | undefined, result: string]>([
    ['content-security-policy', 'content-security-policy', undefined, 'csp-not-implemented'],
    ['content-security-policy', 'content-security-policy', `${policy}; img-src 'self'`, 'csp-header-invalid'],
    ['content-security-policy', 'content-security-policy', "img-src 'self'", 'csp-implemented-with-unsafe-inline'],
    [
      'content-security-policy',
      'content-security-policy',
      `${policy}; script-src data:`,
      'csp-implemented-with-unsafe-inline',
    ],
    [
      'content-security-policy',
      'content-security-policy',
      `${policy}; connect-src http://a.example`,
      'csp-implemented-with-insecure-scheme',
    ],
    [
      'content-security-policy',
      'content-security-policy',
      `${policy}; script-src 'unsafe-eval'`,
      'csp-implemented-with-unsafe-eval',
    ],
    [
      'content-security-policy',
      'content-security-policy',
      `${policy}; media-src http://a.example`,
      'csp-implemented-with-insecure-scheme-in-passive-content-only',
    ],
    [
      'content-security-policy',
      'content-security-policy',
      policy.replace(/style-src [^;]+/, "style-src 'unsafe-inline'"),
      'csp-implemented-with-unsafe-inline-in-style-src-only',
    ],
    [
      'content-security-policy',
      'content-security-policy',
      policy.replace("default-src 'none'", "default-src 'self'"),
      'csp-implemented-with-no-unsafe',
    ],
    ['cookies', 'set-cookie', 'a=b', 'cookies-without-secure-flag'],
    ['referrer-policy', 'referrer-policy', undefined, 'referrer-policy-not-implemented'],
    ['referrer-policy', 'referrer-policy', 'same-origin, unsafe-url', 'referrer-policy-unsafe'],
    ['referrer-policy', 'referrer-policy', 'sameorigin', 'referrer-policy-header-invalid'],
    ['strict-transport-security', 'strict-transport-security', undefined, 'hsts-not-implemented'],
    ['strict-transport-security', 'strict-transport-security', 'includeSubDomains', 'hsts-header-invalid'],
    [
      'strict-transport-security',
      'strict-transport-security',
      'max-age=86400',
      'hsts-implemented-max-age-less-than-six-months',
    ],
    ['x-content-type-options', 'x-content-type-options', undefined, 'x-content-type-options-not-implemented'],
    ['x-content-type-options', 'x-content-type-options', 'sniff', 'x-content-type-options-header-invalid'],
    [
      'x-frame-options',
      'content-security-policy',
      policy.replace('frame-ancestors', 'frame-src'),
      'x-frame-options-not-implemented',
    ],
    ['cross-origin-resource-policy', 'cross-origin-resource-policy', undefined, 'corp-not-implemented'],
    [
      'cross-origin-resource-policy',
      'cross-origin-resource-policy',
      'cross-origin',
      'corp-implemented-with-cross-origin',
    ],
    ['cross-origin-resource-policy', 'cross-origin-resource-policy', 'none', 'corp-header-invalid'],
  ])('%s: %s: %s', (rule, header, value, result) => {
    const results = judge({ ...good, headers: { ...good.headers, [header]: value } })
    expect(results[rule]).toBe(result)
    expect(score(results)).toBeLessThan(130)
  })

  it.each<[rule: string, change: Partial<Visit>, result: string]>([
    [
      'cross-origin-resource-sharing',
      { toOthers: { 'access-control-allow-origin': '*' } },
      'cross-origin-resource-sharing-implemented-with-universal-access',
    ],
    [
      'subresource-integrity',
      { html: '<script src="//a.example/a.js"></script>' },
      'sri-not-implemented-and-external-scripts-not-loaded-securely',
    ],
    ['redirection', { route: ['http://a.example/'] }, 'redirection-missing'],
    ['redirection', { route: ['http://a.example/', 'https://b.example/'] }, 'redirection-off-host-from-http'],
    ['redirection', { route: ['http://a.example/', 'http://a.example/a'] }, 'redirection-not-to-https'],
    [
      'redirection',
      { route: ['http://a.example/', 'http://a.example/a', 'https://a.example/a'] },
      'redirection-not-to-https-on-initial-redirection',
    ],
  ])('%s: %o', (rule, change, result) => {
    expect(judge({ ...good, ...change })[rule]).toBe(result)
  })
})
