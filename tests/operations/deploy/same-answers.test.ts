/** The real nginx with the shipped configuration, beside the Node server on the same build. */
import { describe, expect, it } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { compared } from './compared-headers.ts'
import { hasNginx } from './find-nginx.ts'
import { useSiteBehindNginx } from './site-behind-nginx.ts'

const WISHES: Record<string, string>[] = [
  {},
  { 'accept-encoding': 'br, gzip' },
  { 'accept-encoding': 'gzip', 'save-data': 'on' },
]

const OPENED = { hub: 'https://hub.example/?to=all', onion: `http://${'a2'.repeat(28)}.onion` }

describe.skipIf(!hasNginx()).each([
  ['', {}],
  [', with a hub and an onion service,', OPENED],
])('nginx and Node%s say the same', (_, more) => {
  const site = useSiteBehindNginx({}, more)

  it.each([
    '/',
    '/news/one',
    '/fa',
    '/fa/news/one',
    '/nowhere',
    '/news/onne',
    '/404',
    '/index',
    '/news/one.html',
    '/index.html.br',
    '/news/ended',
    '/gone/news--ended',
    '/too-many-requests',
    '/news/feed.xml',
    '/now/atom.xml',
    '/sitemap.xml',
    '/data/returns.csv',
    '/pictures/a1.svg',
    '/pictures/nothing.svg',
    '/fonts/f.txt',
    '/healthz',
    '/readyz',
    '/search?q=health',
    '/fa/search?q=x',
  ])('at %s', async (path) => {
    for (const headers of WISHES) {
      const [theirs, ours] = await Promise.all([
        ask(site().port, path, { headers }),
        ask(site().node[0]?.port ?? 0, path, { headers }),
      ])
      expect(theirs.status).toBe(ours.status)
      expect(compared(theirs.headers)).toEqual(compared(ours.headers))
      expect(theirs.body.equals(ours.body)).toBe(true)
    }
  })

  it.each([
    '/old-news',
    '/old-news?a=b',
    '/news/one/',
    '/en/news/one?a=b',
    '/en',
    '/fa/',
    '//evil.example',
    '/fa//news',
    '/News/One',
    '/news/one)',
    '/fa/news/one%D8%8C?a=b',
    '/Old-News.',
  ])('where %s has moved', async (path) => {
    const [theirs, ours] = await Promise.all([ask(site().port, path), ask(site().node[0]?.port ?? 0, path)])
    expect([theirs.status, theirs.headers.location]).toEqual([301, ours.headers.location])
    const own = { ...compared(theirs.headers), 'content-type': undefined }
    expect(own).toEqual({ ...compared(ours.headers), 'content-type': undefined })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers } = await ask(site().port, '/', { method })
    expect([status, headers.allow, headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-store'])
  })

  it('to HEAD as to GET', async () => {
    const [head, get] = await Promise.all([
      ask(site().port, '/news/one', { method: 'HEAD' }),
      ask(site().port, '/news/one'),
    ])
    expect(compared(head.headers)).toEqual(compared(get.headers))
    expect(head.body).toHaveLength(0)
  })
})
