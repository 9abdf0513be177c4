/** Every pair of colours that meets on a page, under every setting of the reader's system. */
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { THEMES } from './tokens.ts'

/** What is read. WCAG 2.2, 1.4.3: 4.5 to 1; with more contrast asked for, 7 to 1 (1.4.6). */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'notice-paper'],
  ['ink', 'mark'],
  ['quiet', 'paper'],
  ['quiet', 'raised'],
  ['quiet', 'notice-paper'],
  ['link', 'paper'],
  ['link', 'raised'],
  ['link', 'notice-paper'],
  ['link-strong', 'paper'],
  ['link-strong', 'raised'],
  ['link-strong', 'notice-paper'],
  ['notice', 'paper'],
  ['notice', 'notice-paper'],
  ['white', 'bar'],
] as const

/** What is seen: rules that part, the ring of focus, marks of charts. WCAG 2.2, 1.4.11 and 2.4.13: 3 to 1. */
const GRAPHICS = [
  ['bar', 'paper'],
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'notice-paper'],
  ['data-1', 'paper'],
  ['data-2', 'paper'],
  ['data-3', 'paper'],
  ['data-4', 'paper'],
  ['data-5', 'paper'],
] as const

/** Carry no meaning of their own: hairlines between things, and the bar beside a notice, whose heading says what it is. */
const DECORATION = ['line', 'notice-bar']

describe.each(Object.entries(THEMES))('%s', (theme, colours) => {
  const of = (name: string) => (name === 'white' ? '#fff' : (colours[name] ?? ''))

  test.each(TEXT)('%s is legible on %s', (front, back) => {
    const wanted = theme.includes('more contrast') && front !== 'white' && front !== 'notice' ? 7 : 4.5
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(wanted)
  })

  test.each(GRAPHICS)('%s is told apart from %s', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(3)
  })

  test('no colour is left out of these lists', () => {
    const listed = new Set<string>([...TEXT.flat(), ...GRAPHICS.flat(), ...DECORATION])
    expect(Object.keys(colours).filter((name) => !listed.has(name))).toEqual([])
  })
})

test('more contrast never means less', () => {
  for (const [plain, more] of [
    ['light', 'light, more contrast'],
    ['dark', 'dark, more contrast'],
  ] as const) {
    for (const front of ['ink', 'quiet', 'link', 'line']) {
      const [before, after] = [THEMES[plain], THEMES[more]].map((theme) =>
        contrast(theme?.[front] ?? '', theme?.['paper'] ?? ''),
      )
      expect(after, `${front}, ${plain}`).toBeGreaterThanOrEqual(before ?? 0)
    }
  }
})
