/** What networks and phones show of a page: its picture, the icons, the colour of the bars. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { measurePicture } from '../../lib/picture/measure.ts'
import { PAPER } from '../../lib/site/config.ts'
import { documentOf, fetchPath, manifest, pages, parse } from './site-pages.ts'

const files = new Map(manifest.files.map((file) => [file.path, file]))
const heads = pages.map((page) => ({ path: page.path, head: documentOf(page).head }))

const meta = (head: HTMLElement, name: string) =>
  head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''
const pictureOf = (head: HTMLElement) => meta(head, 'og:image').replace(manifest.origin, '')

describe('the share picture of every page', () => {
  test('is in the tree, a PNG of 1200 by 630 pixels under 100 kB', () => {
    const paths = new Set(heads.map(({ head }) => pictureOf(head)))
    expect(paths.size).toBeGreaterThan(50)
    for (const path of paths) {
      const file = files.get(path)
      expect(file?.type, path).toBe('image/png')
      expect(file?.bytes.plain, path).toBeLessThan(100_000)
      const data = readFileSync(join(import.meta.dirname, '../../dist/site', file?.file ?? ''))
      expect(measurePicture(data), path).toEqual({ width: 1200, height: 630 })
    }
  })

  test('is named with its size and its words', () => {
    for (const { path, head } of heads) {
      expect([meta(head, 'og:image:width'), meta(head, 'og:image:height')], path).toEqual(['1200', '630'])
      expect(meta(head, 'og:image:alt').length, path).toBeGreaterThan(10)
    }
  })

  test('says what the page says; lists and searches share one per edition', async () => {
    const of = (path: string) => heads.find((page) => page.path === path)?.head
    const release = of('/news/red-crescent-cooperation')
    expect(release && meta(release, 'og:image:alt')).toContain(release && meta(release, 'og:title'))
    const search = parse(await (await fetchPath('/search')).text()).head
    const listing = of('/news')
    expect(pictureOf(search)).toBe(listing && pictureOf(listing))
    expect(pictureOf(search)).not.toBe(release && pictureOf(release))
  })

  test('is drawn for public pages only: nothing lies there that no page names', () => {
    const named = new Set(heads.map(({ head }) => pictureOf(head)))
    // Pictures of the builds before stay reachable for a while.
    const drawn = [...files.values()].filter(({ carried }) => !carried).map(({ path }) => path)
    const pictures = drawn.filter((path) => path.startsWith('/share/'))
    // The text on every release has a content file but no page.
    expect(pictures.filter((path) => !named.has(path)).length).toBeLessThanOrEqual(LOCALES.length)
  })

  test('is kept by browsers for good, for its address changes with it', async () => {
    const response = await fetchPath([...files.keys()].find((path) => path.startsWith('/share/')) ?? '')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })
})

describe('icons', () => {
  test('are named on every page and lie in the tree', () => {
    for (const { path, head } of heads) {
      for (const rel of ['icon', 'apple-touch-icon', 'manifest'])
        expect(files.has(head.querySelector(`link[rel=${rel}]`)?.getAttribute('href') ?? ''), `${path} ${rel}`).toBe(
          true,
        )
    }
  })

  test('lie where old browsers look unasked', async () => {
    expect((await fetchPath('/favicon.ico')).headers.get('content-type')).toBe('image/x-icon')
  })

  test.each(LOCALES)('%s: the manifest speaks its language and names pictures that exist', async (locale) => {
    const response = await fetchPath(`${localeFacts(locale).prefix}/site.webmanifest`)
    expect(response.headers.get('content-type')).toBe('application/manifest+json')
    const { lang, dir, icons } = JSON.parse(await response.text())
    expect([lang, dir]).toEqual([localeFacts(locale).tag, localeFacts(locale).dir])
    expect(icons.filter(({ src }: { src: string }) => !files.has(src))).toEqual([])
  })
})

test('the bars of the browser have the colour of the paper, light and dark', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../app/styles/every-page/tokens.css'), 'utf8')
  expect([...tokens.matchAll(/--paper: (#\w+);/g)].slice(0, 2).map(([, colour]) => colour)).toEqual(
    Object.values(PAPER),
  )
})
