import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { headerRules, headersFor } from '../../server/headers.ts'

const ROOT = join(import.meta.dirname, '../..')

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

it("the headers pass every rule of Mozilla's Observatory that the site controls", () => {
  const rules = headerRules({ origin: 'https://iran.iom.int', isOfficial: true, dynamic: [] })
  const headers = headersFor(rules, { path: '/', type: 'text/html; charset=utf-8' })
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|http:|\*|data:/)
  for (const part of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) expect(policy).toContain(part)
  // Six months at least.
  expect(Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1])).toBeGreaterThanOrEqual(
    15_768_000,
  )
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  expect(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']).toContain(
    headers['referrer-policy'],
  )
  expect(['same-origin', 'same-site']).toContain(headers['cross-origin-resource-policy'])
  expect(headers).not.toHaveProperty('set-cookie')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})
