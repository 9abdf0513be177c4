import { describe, expect, test } from 'vitest'
import { isPublic } from '../../../lib/content/visibility.ts'
import { newsEntry } from './news-entry.ts'

const HOUR = new Date('2026-12-01T09:00:00+03:30')
const before = new Date(HOUR.getTime() - 1)

describe('who may see an entry', () => {
  test('a published one: everybody', () => {
    expect(isPublic(newsEntry({}), before)).toBe(true)
  })

  test('a draft: nobody, at any time', () => {
    expect(isPublic(newsEntry({ draft: true }), new Date('2999-01-01'))).toBe(false)
  })

  test('an embargoed one: nobody until its minute, everybody from it on', () => {
    const entry = newsEntry({ embargoUntil: HOUR })
    expect(isPublic(entry, before)).toBe(false)
    expect(isPublic(entry, HOUR)).toBe(true)
  })

  test('an embargoed draft stays a draft after its hour', () => {
    expect(isPublic(newsEntry({ draft: true, embargoUntil: HOUR }), new Date('2999-01-01'))).toBe(false)
  })
})
