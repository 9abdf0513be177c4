import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fixtureSite, NEXT_YEAR, PERSIAN } from '../../unit/content/fixture-site.ts'

const site = fixtureSite(PERSIAN)
const folder = join(site.root, '../search')

/** As a process that starts anew: nothing was read yet. */
async function startAnew() {
  vi.resetModules()
  const { getVerifyView } = await import('../../../lib/pages/verify.ts')
  const { getSearchView } = await import('../../../lib/pages/search.ts')
  const { collectSnapshot } = await import('../../../lib/pages/verify-known.ts')
  const { writeSnapshot } = await import('../../../lib/content/snapshot.ts')
  const { writeIndexFiles } = await import('../../../lib/search/index-files.ts')
  const questions = ['People met.', 'https://iran.iom.int/news/opening', 'https://iran.iom.int/old-campaign', 'iom.int']
  return {
    answers: () => [
      ...questions.flatMap((question) => [getVerifyView('en', question), getVerifyView('fa', question)]),
      getSearchView('en', {}),
    ],
    write: () => {
      writeIndexFiles(folder, new Set(['/news/opening', '/fa/news/opening', '/news/past']))
      writeSnapshot(folder, collectSnapshot())
    },
  }
}

function addRelease(slug: string, line: string, words: string) {
  const text = readFileSync(join(site.root, 'en/news/opening.md'), 'utf8')
  const body = text.replace('kind: press-release', `kind: press-release\n${line}`).replace('People met.', words)
  writeFileSync(join(site.root, `en/news/${slug}.md`), body)
}

beforeAll(() => {
  mkdirSync(folder)
  addRelease('past', 'embargoUntil: 2020-01-01T09:00+03:30', 'People met when the embargo had passed.')
  addRelease('later', `embargoUntil: ${NEXT_YEAR}`, 'An embargoed sentence about nothing.')
  addRelease('taken-back', 'withdrawn: { date: 2023-07-01, reason: It was wrong. }', 'Words taken back by us.')
  vi.stubEnv('CONTENT_DIR', site.root)
})

afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  site.remove()
})

describe('a server on a build', () => {
  test('answers as the content does, also when all but the name of the mission is gone', async () => {
    const build = await startAnew()
    build.write()
    const before = build.answers()
    for (const name of readdirSync(site.root))
      if (name !== 'mission.yml') rmSync(join(site.root, name), { recursive: true })
    vi.stubEnv('SNAPSHOT_FOLDER', folder)
    expect((await startAnew()).answers()).toEqual(before)
  })

  test('has nothing in its files that is not public', () => {
    const bytes = readFileSync(join(folder, 'content.bin'))
    const has = (words: string) =>
      (['latin1', 'utf16le'] as const).some((code) => bytes.includes(Buffer.from(words, code)))
    expect(has('People met')).toBe(true)
    expect(has('embargoed sentence')).toBe(false)
    expect(has('Words taken back')).toBe(false)
  })
})
