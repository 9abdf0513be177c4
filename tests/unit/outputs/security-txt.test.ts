import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { securityTxt } from '../../../lib/outputs/security-txt.ts'

const DAY = 24 * 60 * 60 * 1000
const now = new Date('2026-11-22T06:00:00.123Z')
const lines = securityTxt('https://iran.iom.int', now).trimEnd().split('\n')
const valuesOf = (name: string) =>
  lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))

it('has one expiry, in the future and less than a year away, as RFC 9116 asks', () => {
  const [expires = '', ...more] = valuesOf('Expires')
  expect(more).toEqual([])
  expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  const days = (Date.parse(expires) - now.getTime()) / DAY
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(365)
})

it('names a page that exists in every edition, by https', () => {
  expect(valuesOf('Contact')).toContain('https://iran.iom.int/who-we-are/contact')
  expect(valuesOf('Contact')).toHaveLength(LOCALES.length)
  for (const locale of LOCALES)
    expect(existsSync(join(import.meta.dirname, `../../../content/${locale}/who-we-are/contact.md`))).toBe(true)
  expect(valuesOf('Canonical')).toEqual(['https://iran.iom.int/.well-known/security.txt'])
})
