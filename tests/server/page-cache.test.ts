import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepPages, keptSources, planPages } from '../../server/page-cache.ts'
import { writeTree } from '../../server/static-tree.ts'
import { pageHtml, source, temporaryFolder } from './built-site.ts'

const KEYS = { '/news/one': 'key-of-one', '/news/two': 'key-of-two' }

/** A cache as a build leaves it that drew the pages one and two. */
async function filledCache(): Promise<string> {
  const [site, cache] = [temporaryFolder(), join(temporaryFolder(), 'pages')]
  const pages = ['one', 'two'].map((name) =>
    source(`/news/${name}`, `news/${name}.html`, { content: { text: pageHtml(name) } }),
  )
  const files = await writeTree(pages, new Map(), { site, cache: join(temporaryFolder(), 'cache') })
  await keepPages({ keys: KEYS, kept: {} }, files, site, cache)
  return cache
}

describe('pages of earlier builds', () => {
  it('are published again byte for byte while their keys are the same', async () => {
    const cache = await filledCache()
    const plan = await planPages(KEYS, cache)
    const site = temporaryFolder()
    const sources = keptSources(plan, cache, [])
    const files = await writeTree(sources, new Map(), { site, cache: join(temporaryFolder(), 'cache') })
    expect(files.map(({ path }) => path).toSorted()).toEqual(['/news/one', '/news/two'])
    expect(readFileSync(join(site, 'news/one.html'), 'utf8')).toBe(pageHtml('one'))
  })

  it('are drawn anew when their key is another', async () => {
    const { kept } = await planPages({ ...KEYS, '/news/one': 'another-key' }, await filledCache())
    expect(Object.keys(kept)).toEqual(['/news/two'])
  })

  it('are not published when no page has their address any more', async () => {
    const cache = await filledCache()
    const plan = await planPages({ '/news/two': KEYS['/news/two'] }, cache)
    expect(keptSources(plan, cache, []).map(({ path }) => path)).toEqual(['/news/two'])
  })

  it('are drawn anew when their file was damaged, emptied or is gone', async () => {
    const damage = [
      (file: string) => writeFileSync(file, pageHtml('something else')),
      (file: string) => writeFileSync(file, ''),
      (file: string) => rmSync(file),
    ]
    for (const harm of damage) {
      const cache = await filledCache()
      const name = readdirSync(cache).find((file) => file.startsWith(KEYS['/news/one']))
      harm(join(cache, name ?? 'missing'))
      expect(Object.keys((await planPages(KEYS, cache)).kept)).toEqual(['/news/two'])
    }
  })

  it('give way to a page that was drawn after all', async () => {
    const cache = await filledCache()
    const drawn = source('/news/one', 'news/one.html', { content: { text: pageHtml('one') } })
    const sources = keptSources(await planPages(KEYS, cache), cache, [drawn])
    expect(sources.map(({ path }) => path)).toEqual(['/news/two'])
  })

  it('are none in an empty cache', async () => {
    const cache = temporaryFolder()
    mkdirSync(cache, { recursive: true })
    expect((await planPages(KEYS, cache)).kept).toEqual({})
  })
})
