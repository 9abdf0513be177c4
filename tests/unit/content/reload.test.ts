import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadContent } from '../../../lib/content/load.ts'
import { fixtureSite } from './fixture-site.ts'

let site: ReturnType<typeof fixtureSite>
beforeEach(() => {
  site = fixtureSite()
  vi.stubEnv('CONTENT_DIR', site.root)
})
afterEach(() => {
  vi.unstubAllEnvs()
  site.remove()
})

/** Files are looked at once in a turn of the event loop. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

const bodies = () => loadContent().entries.map(({ body }) => body)

describe('while somebody writes (npm run dev)', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'development')
    return nextTurn()
  })

  test('the content is read again only after a file changed', async () => {
    const before = loadContent()
    expect(loadContent()).toBe(before)
    appendFileSync(join(site.root, 'en/news/opening.md'), '\nA new paragraph.\n')
    await nextTurn()
    expect(loadContent()).not.toBe(before)
    expect(bodies()).toContainEqual(expect.stringContaining('A new paragraph.'))
  })

  test('a fault shows, and so does its mending', async () => {
    const file = join(site.root, 'redirects.yml')
    const sound = readFileSync(file, 'utf8')
    appendFileSync(file, '\nmoved: [\n')
    expect(() => loadContent()).toThrow('content/redirects.yml')
    writeFileSync(file, sound)
    await nextTurn()
    expect(bodies()).not.toEqual([])
  })
})
