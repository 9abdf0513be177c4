import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAnnotation } from '../../../lib/content/authoring/github-annotation.ts'
import { fixtureSite } from '../../unit/content/fixture-site.ts'

const ROOT = join(import.meta.dirname, '../../..')

test('a problem marks its line in the pull request, with the remedy', () => {
  const problem = { file: 'content/en/a.md', line: 3, column: 5, field: 'topics', severity: 'error' } as const
  expect(formatAnnotation({ ...problem, problem: '100 % wrong: a, b', remedy: 'use c' })).toBe(
    '::error file=content/en/a.md,line=3,col=5,title=Content%3A topics::topics 100 %25 wrong: a, b. use c',
  )
})

test('is one line whatever the text says, so that content cannot give commands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (problem, remedy) => {
      const line = formatAnnotation({ file: 'a\n::error::b', line: 1, column: 1, problem, remedy, severity: 'warning' })
      expect(line).not.toMatch(/[\r\n]/)
    }),
  )
})

test('npm run check:content -- --format github prints annotations and fails on errors', () => {
  const site = fixtureSite(join(ROOT, 'tests/fixtures/broken/unknown-source'))
  const run = (format: string) =>
    spawnSync('node', ['scripts/run-bundled.mjs', 'scripts/check-content.ts', '--format', format], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: site.root },
    })
  const { status, stdout } = run('github')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=content\/en\/news\/\S+,line=\d+,col=\d+,title=Content%3A sources/)
  expect(run('xml').stderr).toContain('There is no format “xml”')
  site.remove()
})
