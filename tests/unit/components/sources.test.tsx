import '../document.ts'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SourceLine } from '../../../components/article/sources.tsx'
import type { SourceView } from '../../../lib/pages/article.ts'

const SOURCE: SourceView = { key: 'crp', title: 'Crisis Response Plan 2024–2025', publisher: 'IOM', grade: 'official' }

afterEach(cleanup)

test('an English title has a line of its own, from left to right, on a Persian page, with the publisher in Persian', () => {
  const source = { ...SOURCE, publisherHere: 'سازمان بین‌المللی مهاجرت' }
  const { container } = render(<SourceLine source={source} locale="fa" />)
  const title = container.querySelector('bdi[lang="en"]')
  expect(title?.textContent).toBe(SOURCE.title)
  expect([title?.getAttribute('dir'), title?.className]).toEqual(['ltr', 'block text-end'])
  expect(container.textContent).toBe(`${SOURCE.title}${source.publisherHere}`)
})

test('a title in the language of the page stands in the line', () => {
  const { container } = render(<SourceLine source={SOURCE} locale="en" />)
  expect(container.textContent).toBe('Crisis Response Plan 2024–2025, IOM')
  expect(container.querySelector('[dir]')).toBeNull()
})
