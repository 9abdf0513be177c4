import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { fixtureSite } from '../../unit/content/fixture-site.ts'

const ROOT = join(import.meta.dirname, '../../..')
const NOW = '2026-11-10T00:00:00Z'
const PAGE = 'en/who-we-are/index.md'

let site: ReturnType<typeof fixtureSite>
beforeEach(() => {
  site = fixtureSite()
})
afterEach(() => site.remove())

function review(by: string, owner?: string) {
  const file = join(site.root, PAGE)
  const fields = `reviewBy: ${by}\n${owner ? `owner: ${owner}\n` : ''}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\n${fields}`))
}

function run(...parameters: string[]) {
  return spawnSync(process.execPath, ['scripts/run-bundled.mjs', 'scripts/overdue.ts', ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: site.root, SITE_NOW: NOW },
  })
}

const overdueInCheck = () => checkContent(site, new Date(NOW)).filter(({ problem }) => problem.startsWith('was due on'))

describe('npm run overdue', () => {
  test('names what is overdue, with its day, owner and file', () => {
    review('2026-11-09', 'Press office')
    const { status, stdout, stderr } = run()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('On 2026-11-10: 1 overdue, 0 due within 30 days.')
    expect(stdout).toContain(`## Overdue (1)\n\n- 2026-11-09 · Press office · content/${PAGE}\n`)
    expect(overdueInCheck()).toHaveLength(1)
  })

  test('names what is due within the days asked for, of which the check says nothing yet', () => {
    review('2026-12-10')
    expect(run('--days', '29').stdout).toContain('0 overdue, 0 due within 29 days')
    expect(run().stdout).toContain(`## Due soon (1)\n\n- 2026-12-10 · nobody named as owner · content/${PAGE}\n`)
    expect(overdueInCheck()).toEqual([])
  })

  test('a page is overdue only after its day, and a month only after its last', () => {
    review('2026-11')
    expect(run().stdout).toContain(`- 2026-11-30 · nobody named as owner · content/${PAGE}\n`)
    expect(run('--days', '0').stdout).toContain('0 overdue, 0 due')
  })

  test('refuses what is no number of days', () => {
    const { status, stdout, stderr } = run('--days', 'soon')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('--days is “soon”. Write a number of days, such as 30.')
  })

  test('says so when errors hide the pages', () => {
    writeFileSync(join(site.root, 'taxonomy.yml'), 'topics: [')
    const { status, stdout, stderr } = run()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('npm run check:content')
  })
})
