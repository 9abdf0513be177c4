import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Source } from '../../../server/build/source.ts'
import { type TreeFolders, writeTree } from '../../../server/build/write-tree.ts'
import type { SiteManifest } from '../../../server/manifest.ts'

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A whole page with enough text to be worth compressing. */
export function pageHtml(title: string): string {
  const paragraph = `<p>${title}: ${'people on the move and those who host them. '.repeat(20)}</p>`
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${paragraph}</body></html>`
}

/** A source of a page of HTML, or of text of another type. */
export function source(path: string, file: string, options: Partial<Source> = {}): Source {
  return { path, file, type: 'text/html; charset=utf-8', status: 200, make: () => pageHtml(path), ...options }
}

export const SMALL_SITE: readonly Source[] = [
  source('/', 'index.html'),
  source('/news/one', 'news/one.html'),
  source('/fa', 'fa.html'),
  source('/fa/news/one', 'fa/news/one.html'),
  source('/404', '404.html', { status: 404 }),
  source('/gone/news--ended', 'gone/news--ended.html', { status: 410 }),
  source('/news/feed.xml', 'news/feed.xml', {
    type: 'application/rss+xml; charset=utf-8',
    make: () => '<rss/>',
  }),
  source('/data/returns.csv', 'data/returns.csv', {
    type: 'text/csv; charset=utf-8',
    disposition: 'attachment; filename="returns.csv"',
    make: () => 'year,returns\n2024,1\n',
  }),
]

/** Styles of a site of which only some pages have a list. */
export const SMALL_STYLES: SiteManifest['styles'] = [
  { css: 'p{margin:0}', uses: [[]] },
  { css: '.list{padding:0}', uses: [['.list', 'li']] },
]

/** The folders of a tree in a folder of their own. */
export function treeFolders(folder: string): TreeFolders {
  const [site = '', earlier = '', packed = '', pictures = ''] = ['site', 'earlier', 'packed', 'pictures'].map((name) =>
    join(folder, name),
  )
  return { site, earlier, packed, pictures }
}

/** A folder such as the build publishes, with the small site in it and whatever the test adds. */
export async function buildSmallSite(
  manifest: Partial<SiteManifest> = {},
  more: readonly Source[] = [],
): Promise<string> {
  const folder = temporaryFolder()
  const files = await writeTree([...SMALL_SITE, ...more], treeFolders(folder))
  const described: SiteManifest = {
    version: 3,
    origin: 'http://localhost:3000',
    isOfficial: false,
    builtAt: '2026-01-02T03:04:05.000Z',
    inputs: {},
    dynamic: ['/search', '/fa/search'],
    styles: SMALL_STYLES,
    redirects: [{ from: '/old-news', to: '/news/one' }],
    gone: [{ path: '/news/ended', page: '/gone/news--ended' }],
    files,
    ...manifest,
  }
  writeFileSync(join(folder, 'site.json'), JSON.stringify(described))
  return folder
}
