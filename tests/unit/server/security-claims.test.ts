import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

it('every claim of the threat model names tests that exist', () => {
  const rows = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!who|---)/.test(line))
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    const tests = [...row.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, path = '']) => path)
    expect(tests.length, row).toBeGreaterThan(0)
    for (const path of tests) expect(existsSync(join(ROOT, path)), path).toBe(true)
  }
})
