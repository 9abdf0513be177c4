import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTree } from '../../../server/build/write-tree.ts'
import type { SiteManifest } from '../../../server/manifest.ts'
import { writeNginx } from '../../../server/nginx/write-nginx.ts'
import { pageHtml, SMALL_SITE, SMALL_STYLES, source, treeFolders } from '../../unit/server/built-site.ts'

const MORE = [
  source('/pictures/a1.svg', 'pictures/a1.svg', {
    type: 'image/svg+xml',
    make: () => 'body{color:#123}'.repeat(30),
  }),
  source('/fonts/f.txt', 'fonts/f.txt', {
    type: 'text/plain; charset=utf-8',
    make: () => 'letters '.repeat(50),
  }),
  source('/sitemap.xml', 'sitemap.xml', { type: 'application/xml; charset=utf-8', make: () => '<urlset/>' }),
  source('/too-many-requests', 'too-many-requests.html', { status: 429 }),
]

/**
 * Writes a build below `folder` whose page /now and its feed say `word`, with its configuration for nginx, which differs only by
 * what has moved. `more`: what else is in its manifest, redirects and files beside those it has anyway.
 */
export async function buildRelease(
  folder: string,
  name: string,
  word: string,
  more: Partial<SiteManifest> = {},
): Promise<string> {
  const home = join(folder, 'builds', name)
  const feed = { type: 'application/atom+xml; charset=utf-8', make: () => `<feed>${word}</feed>` }
  const sources = [
    ...SMALL_SITE,
    ...MORE,
    source('/now', 'now.html', { make: () => pageHtml(word) }),
    source('/now/atom.xml', 'now/atom.xml', feed),
  ]
  mkdirSync(home, { recursive: true })
  const files = await writeTree(sources, { ...treeFolders(folder), site: join(home, 'site') })
  const manifest = {
    version: 3 as const,
    origin: 'https://iran.iom.int',
    isOfficial: true,
    builtAt: '2026-01-02T03:04:05.000Z',
    inputs: {},
    dynamic: ['/search', '/fa/search'],
    styles: SMALL_STYLES,
    gone: [{ path: '/news/ended', page: '/gone/news--ended' }],
    ...more,
    redirects: [{ from: '/old-news', to: '/news/one' }, ...(more.redirects ?? [])],
    files: [...files, ...(more.files ?? [])],
  }
  writeFileSync(join(home, 'site.json'), JSON.stringify(manifest))
  writeNginx(home, manifest)
  return home
}
