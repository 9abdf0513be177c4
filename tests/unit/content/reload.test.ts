import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadContent } from '../../../lib/content/load.ts'
import { fixtureSite } from './fixture-site.ts'

let site = fixtureSite()
beforeEach(() => {
  site = fixtureSite()
  vi.stubEnv('CONTENT_DIR', site.root)
})
afterEach(() => {
  vi.unstubAllEnvs()
  site.remove()
})

const bodies = () => loadContent().entries.map(({ body }) => body)

describe('while somebody writes (npm run dev)', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'development'))

  test('the content is read again only after a file changed', () => {
    const before = loadContent()
    expect(loadContent()).toBe(before)
    appendFileSync(join(site.root, 'en/news/opening.md'), '\nA new paragraph.\n')
    expect(loadContent()).not.toBe(before)
    expect(bodies()).toContainEqual(expect.stringContaining('A new paragraph.'))
  })

  test('a fault shows, and so does its mending', () => {
    const file = join(site.root, 'redirects.yml')
    const sound = readFileSync(file, 'utf8')
    appendFileSync(file, '\nmoved: [\n')
    expect(() => loadContent()).toThrow('content/redirects.yml')
    writeFileSync(file, sound)
    expect(bodies()).not.toEqual([])
  })
})
