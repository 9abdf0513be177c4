/** What `npm run dev` answers beside pages. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { getNewsView } from '../../lib/content/views/news.ts'
import { devFiles } from '../../server/dev-files.ts'
import { fixtureSite } from '../content/fixture-site.ts'

const site = fixtureSite()
const project = join(site.root, '..')
const release = join(site.root, 'en/news/opening.md')

async function answer(path: string) {
  const found = (await devFiles(path, project)).find((file) => file.path === path)
  if (!found) return undefined
  const { type, content } = found
  if ('text' in content) return { type, text: content.text }
  return { type, text: 'from' in content ? readFileSync(content.from, 'latin1') : '' }
}

beforeAll(() => {
  writeFileSync(join(site.root, 'en/news/table.csv'), 'a,b\n1,2\n')
  const text = readFileSync(release, 'utf8')
  writeFileSync(release, text.replace('sources:', 'attachments: [{ file: table.csv, title: A table }]\nsources:'))
  vi.stubEnv('CONTENT_DIR', site.root)
  vi.stubEnv('NODE_ENV', 'development')
})

afterAll(() => {
  vi.unstubAllEnvs()
  site.remove()
})

describe('while somebody writes (npm run dev)', () => {
  test.each([
    ['/news/opening/table.csv', 'text/csv'],
    ['/news/opening/opening.zip', 'application/zip'],
    ['/news/opening.txt', 'text/plain'],
    ['/news/opening.json', 'application/json'],
    ['/news/feed.xml', 'application/rss+xml'],
    ['/channels.json', 'application/json'],
  ])('%s is there', async (path, type) => {
    expect((await answer(path))?.type).toContain(type)
  })

  test('the pictures that a page names are there', async () => {
    const { picture } = getNewsView('en', 'pictured')
    const names = picture?.plan.files.map(({ name }) => `/pictures/${name}`) ?? []
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) expect((await answer(name))?.type).toMatch(/^image\//)
  })

  test('addresses of pages are left to Next', async () => {
    expect(await devFiles('/news/opening', project)).toEqual([])
    expect(await devFiles('/_next/static/x.css', project)).toEqual([])
  })

  test('what was saved shows at the next look', async () => {
    expect((await answer('/news/opening.txt'))?.text).not.toContain('okapi')
    appendFileSync(release, '\nAn okapi was seen.\n')
    expect((await answer('/news/opening.txt'))?.text).toContain('okapi')
    expect(getNewsView('en', 'opening').html).toContain('okapi')
  })
})
