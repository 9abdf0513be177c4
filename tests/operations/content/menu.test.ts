import { describe, expect, test } from 'vitest'
import { getNews, getSectionPages } from '../../../lib/content/queries.ts'
import { getLayout } from '../../../lib/pages/layout.ts'

/** What the menu of a page has open, and what it marks as the page itself. */
function marked(path: string) {
  const { menu } = getLayout({ locale: 'en', path })
  const links = menu.flatMap((section) => [section, ...section.groups.flatMap(({ links: inside }) => inside)])
  return {
    open: menu.filter(({ isOpen }) => isOpen).map(({ href }) => href),
    current: links.filter(({ isCurrent }) => isCurrent).map(({ href }) => href),
  }
}

describe('the menu', () => {
  test('marks a page that is in it and opens its section', () => {
    const [page] = getSectionPages('en', 'who-we-are')
    expect(marked(page?.path ?? '')).toEqual({ open: ['/who-we-are'], current: [page?.path] })
  })

  test('stays closed on the page of a section, which lists the same pages', () => {
    expect(marked('/news')).toEqual({ open: [], current: ['/news'] })
  })

  test('opens the section of a page that is not in it', () => {
    expect(marked(getNews('en')[0]?.path ?? '')).toEqual({ open: ['/news'], current: [] })
    expect(marked('/data-and-resources/figures/any')).toEqual({ open: ['/data-and-resources'], current: [] })
  })

  test('is closed on other pages, whatever was asked before', () => {
    expect(marked('/privacy')).toEqual({ open: [], current: [] })
    expect(marked('/newsletter')).toEqual({ open: [], current: [] })
  })
})
