import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepPages, readPageCache } from '../../server/page-cache.ts'
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
  await keepPages({ keys: KEYS }, files, site, cache)
  return cache
}

describe('pages of earlier builds', () => {
  it('are found byte for byte by the name of what went into them', async () => {
    const cache = await filledCache()
    const found = await (await readPageCache(cache)).find('key-of-one')
    expect(readFileSync(join(cache, found ?? 'missing'), 'utf8')).toBe(pageHtml('one'))
  })

  it('are not found by another name', async () => {
    expect(await (await readPageCache(await filledCache())).find('another-key')).toBeUndefined()
  })

  it.each([
    ['damaged', (file: string) => writeFileSync(file, pageHtml('something else'))],
    ['emptied', (file: string) => writeFileSync(file, '')],
    ['gone', (file: string) => rmSync(file)],
  ])('are not found when their file was %s', async (_, harm) => {
    const cache = await filledCache()
    const name = readdirSync(cache).find((file) => file.startsWith('key-of-one'))
    harm(join(cache, name ?? 'missing'))
    const { find } = await readPageCache(cache)
    expect(await find('key-of-one')).toBeUndefined()
    expect(await find('key-of-two')).toBeDefined()
  })

  it('are none in a folder that is not there yet', async () => {
    const cache = await readPageCache(join(temporaryFolder(), 'pages'))
    expect(await cache.find('key-of-one')).toBeUndefined()
  })
})
