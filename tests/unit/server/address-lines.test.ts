import { describe, expect, it } from 'vitest'
import { headerRules } from '../../../server/headers.ts'
import { addressLines } from '../../../server/nginx/address-lines.ts'
import { SMALL_STYLES } from './built-site.ts'

const site = { origin: 'https://iran.iom.int', isOfficial: true, dynamic: ['/search'], styles: SMALL_STYLES }
const rules = headerRules({ ...site, hub: 'https://hub.example/', onion: `http://${'a2'.repeat(28)}.onion` })

/** The patterns of a map over $uri, without the mark that makes nginx take them for such. */
function patterns(name: string) {
  const own = rules.filter(({ headers }) => name in headers)
  const lines = own.flatMap((rule) => addressLines(rule, rule.headers[name] ?? '', site.dynamic))
  return lines.flatMap((line) => /^"~(\S+)" /.exec(line)?.[1] ?? []).map((pattern) => new RegExp(pattern))
}

describe('a header that names the address it is sent with, in nginx', () => {
  it.each([
    ['link', '/news/feed.xml', '/news/feed.xml'],
    ['link', '/fa/our-work/health/feed.json', '/fa/our-work/health/feed.json'],
    ['onion-location', '/fa/news/one.html', '/fa/news/one'],
  ])('%s of %s is about %s', (name, uri, address) => {
    const found = patterns(name).flatMap((pattern) => pattern.exec(uri)?.groups?.['site_address'] ?? [])
    expect(found).toEqual([address])
  })

  it('is not sent for an address that holds a line end, which would begin a header of a stranger’s', () => {
    for (const name of ['link', 'onion-location'])
      for (const uri of ['/a\r\nset-cookie: b/feed.xml', '/a"b/feed.xml', '/a\nb.html'])
        expect(patterns(name).some((pattern) => pattern.test(uri))).toBe(false)
  })

  it('is refused for what is no page and has no name of its own', () => {
    const rule = { about: 'all', match: {}, headers: { link: '{path}' } }
    expect(() => addressLines(rule, '{path}', [])).toThrow('names an address')
  })
})
