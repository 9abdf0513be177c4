import { expect, test } from 'vitest'
import { type Entry, inOrder, outlineOf } from '../../../../server/pocket/book/outline.ts'
import { onFixtureSite } from '../../components/on-fixture-site.ts'

onFixtureSite()

const page = (path: string, section?: 'ourWork' | 'news') => ({ path, title: path, section })
const drawn = (entries: readonly Entry[]): unknown[] =>
  entries.map(({ page: { path }, below }) => (below.length > 0 ? [path, drawn(below)] : path))

const PAGES = [
  page('/privacy'),
  page('/news/b', 'news'),
  page('/news', 'news'),
  page('/our-work', 'ourWork'),
  page('/cross-cutting', 'ourWork'),
  page('/our-work/health', 'ourWork'),
  page('/'),
]

test('a book has the order of the menu, and pages stand below their section', () => {
  expect(drawn(outlineOf(PAGES, 'en'))).toEqual([
    '/',
    ['/our-work', ['/our-work/health', '/cross-cutting']],
    ['/news', ['/news/b']],
    '/privacy',
  ])
})

test('pages whose section is not in the book stand alone', () => {
  expect(drawn(outlineOf([page('/news/b', 'news'), page('/cross-cutting', 'ourWork')], 'en'))).toHaveLength(2)
})

test('every page is read once', () => {
  expect(
    inOrder(outlineOf(PAGES, 'en'))
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(PAGES.map(({ path }) => path).toSorted())
})
