import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { formatProblem } from '../../../lib/content/read/content-error.ts'
import { fixtureSite, PERSIAN } from '../../unit/content/fixture-site.ts'

const BROKEN = join(import.meta.dirname, '../../fixtures/broken')
const NOW = new Date('2026-11-22T00:00:00Z')

beforeAll(() => {
  vi.stubEnv('SITE_NOW', NOW.toISOString())
  // Without git, which each check would start to ask for a past that these folders do not have.
  vi.stubEnv('PATH', '')
})
afterAll(() => vi.unstubAllEnvs())

/** What an editor reads for a site with the files of each overlay laid over the sound fixture. */
function messages(...overlays: string[]): string {
  const site = fixtureSite(...overlays)
  try {
    return checkContent(site, NOW).map(formatProblem).join('\n')
  } finally {
    site.remove()
  }
}

test('the fixture site itself is sound', () => {
  expect(messages()).toBe('')
  expect(messages(PERSIAN)).toBe('')
})

describe('each rule names file, line, field, fault and remedy', () => {
  test.each(readdirSync(BROKEN))('%s', (rule) => {
    const expected = readFileSync(join(BROKEN, rule, 'expected.txt'), 'utf8').trim()
    expect(expected).not.toBe('')
    const folder = join(BROKEN, rule)
    const layers = existsSync(join(folder, 'fa')) ? [PERSIAN, folder] : [folder]
    expect(messages(...layers)).toBe(expected)
  })
})
