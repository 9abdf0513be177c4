import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../server/page-keys.ts'
import { fixtureSite, PERSIAN } from '../content/fixture-site.ts'

let site: ReturnType<typeof fixtureSite>

beforeEach(() => {
  site = fixtureSite(PERSIAN)
})

afterEach(() => {
  vi.unstubAllEnvs()
  site.remove()
})

/** The keys as a process that starts now would find them. */
async function keysNow({ code = 'code', now = '2026-01-01T00:00:00Z' } = {}): Promise<Record<string, string>> {
  vi.stubEnv('CONTENT_DIR', site.root)
  vi.stubEnv('SITE_NOW', now)
  vi.resetModules()
  const { namedPages } = await import('../../server/page-keys.ts')
  return Object.fromEntries(Array.from(namedPages(code), ({ path, key }) => [path, key]))
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(site.root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

const withField = (line: string) => (text: string) => text.replace('\n---', `\n${line}\n---`)

/** Addresses whose key is another one, or is there in one of the two only. */
function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter((path) => before[path] !== after[path])
}

describe('the key of a page', () => {
  it('is the same for the same content', async () => {
    expect(changed(await keysNow(), await keysNow())).toEqual([])
  })

  it('changes for a text, and for the lists and texts that name it, when its words change', async () => {
    const before = await keysNow()
    edit('en/news/opening.md', (text) => text.replace('A workshop opens', 'A school opens'))
    const pages = changed(before, await keysNow())
    expect(pages).toEqual(expect.arrayContaining(['/news/opening', '/news', '/news/topic/health']))
    expect(pages).not.toContain('/news/pictured')
  })

  it('is there for a text that was added, and changes for the lists it is in', async () => {
    const before = await keysNow()
    const text = readFileSync(join(site.root, 'en/news/opening.md'), 'utf8')
    writeFileSync(join(site.root, 'en/news/second.md'), text)
    const pages = changed(before, await keysNow())
    expect(pages).toEqual(expect.arrayContaining(['/news/second', '/news', '/news/opening']))
  })

  it('is gone with a text that was removed', async () => {
    const before = await keysNow()
    rmSync(join(site.root, 'en/news/opening.md'))
    const after = await keysNow()
    expect(after['/news/opening']).toBeUndefined()
    expect(changed(before, after)).toContain('/news')
  })

  it('changes when a text is taken back', async () => {
    const before = await keysNow()
    edit('en/news/opening.md', withField('withdrawn:\n  date: 2025-01-01\n  reason: It was not so.'))
    expect(changed(before, await keysNow())).toContain('/news/opening')
  })

  it('is there from the hour at which an embargo ends', async () => {
    edit('en/news/opening.md', withField('embargoUntil: 2026-02-01T09:00:00Z'))
    const before = await keysNow({ now: '2026-02-01T08:59:59Z' })
    const after = await keysNow({ now: '2026-02-01T09:00:00Z' })
    expect(before['/news/opening']).toBeUndefined()
    expect(changed(before, after)).toEqual(expect.arrayContaining(['/news/opening', '/news']))
  })

  it('changes where a topic is named when the topic gets another name', async () => {
    const before = await keysNow()
    edit('en/labels.yml', (text) => text.replace('topics: { health: Health', 'topics: { health: Wellbeing'))
    expect(changed(before, await keysNow())).toEqual(expect.arrayContaining(['/news/opening', '/news/topic/health']))
  })

  it('changes in the other edition when a translation goes', async () => {
    const before = await keysNow()
    rmSync(join(site.root, 'fa/news/opening.md'))
    expect(changed(before, await keysNow())).toEqual(expect.arrayContaining(['/fa/news/opening', '/news/opening']))
  })

  it('changes for every page with the code, of which the messages are a part', async () => {
    const before = await keysNow()
    const after = await keysNow({ code: 'other code' })
    expect(changed(before, after)).toEqual(Object.keys(before))
  })

  it('is refused where a page is drawn from something that cannot be compared', () => {
    expect(() => canonical({ label: () => 'text' })).toThrow('“label”')
    expect(() => canonical({ terms: new Map() })).toThrow('“terms”')
  })
})
