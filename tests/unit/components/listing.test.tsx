import '../document.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { NotFoundPage } from '../../../components/layout/not-found-page.tsx'
import { NewsListing } from '../../../components/listing/news-listing.tsx'
import { Pager } from '../../../components/ui/links.tsx'
import type { ListingQuery } from '../../../lib/content/entries/listing.ts'
import { getLabels, getNews } from '../../../lib/content/queries.ts'
import { formatNumber } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { getListingView } from '../../../lib/pages/listing.ts'
import { getNotFoundPage } from '../../../lib/pages/pages.ts'
import { onFixtureSite } from './on-fixture-site.ts'

onFixtureSite()

test.each(LOCALES)(
  'the page of an address that leads nowhere begins in %s and skips no level of headings',
  (locale) => {
    const { container } = render(<NotFoundPage {...getNotFoundPage(locale)} />)
    expect(container.querySelector('h1')?.textContent).toBe(getMessages(locale).notFound.title)
    const levels = [...container.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) => Number(localName[1]))
    expect(levels).toContain(3)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  },
)
afterEach(cleanup)

describe.each(LOCALES)('the news listing of the edition %s', (locale) => {
  const words = getMessages(locale)
  const show = (chosen: ListingQuery['chosen'], changes = {}) =>
    render(<NewsListing listing={{ ...getListingView(locale, { chosen }), ...changes }} title="IOM" />)
  const filters = () => within(screen.getByRole('navigation', { name: words.listing.filters }))

  test('shows each item with headline, kind and date', () => {
    show({})
    for (const { data } of getNews(locale)) {
      const item = screen.getByRole('heading', { level: 3, name: data.title }).closest('li')
      expect(item?.textContent).toContain(words.kinds[data.kind].one)
      expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(data.date.edtf)
    }
  })

  test('stands under the years in which its items begin, the newest first', () => {
    show({})
    const years = [...new Set(getNews(locale).map(({ data }) => data.date.earliest.slice(0, 4)))]
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(expect.arrayContaining(years.map((year) => words.listing.year(year))))
  })

  test('counts in its own digits', () => {
    show({})
    const count = getNews(locale).length
    expect(screen.getByText((text) => text.includes(words.listing.resultCount(count)))).toBeDefined()
    expect(filters().getAllByText(formatNumber(count, locale)).length).toBeGreaterThan(0)
  })

  test('narrows by plain links', () => {
    show({})
    const topic = getLabels(locale).topics['health'] ?? ''
    const link = filters().getByRole('link', { name: (name) => name.startsWith(topic) })
    expect(link.getAttribute('href')).toBe(localePath('/news/topic/health', locale))
  })

  test('marks what was chosen, and leads back', () => {
    show({ topic: 'health' })
    const chosen = filters().getByRole('link', {
      name: `${getLabels(locale).topics['health']} ${words.listing.remove}`,
    })
    expect(chosen.getAttribute('href')).toBe(localePath('/news', locale))
    expect(screen.queryByRole('link', { name: words.listing.clear })).toBeNull()
  })

  test('takes several choices away at once, and offers none that would drop another unasked', () => {
    show({ topic: 'health', year: '2023' })
    const clear = screen.getByRole('link', { name: words.listing.clear })
    expect(clear.getAttribute('href')).toBe(localePath('/news', locale))
    expect(screen.queryByText(words.listing.facets.kind)).toBeNull()
  })

  test('says that a page of the archive keeps its address, and has no counts that would not stay true', () => {
    show({}, { page: 2, total: undefined, filters: [] })
    expect(screen.getByText(words.pagination.archiveNote)).toBeDefined()
    expect(screen.queryByRole('navigation', { name: words.listing.filters })).toBeNull()
  })
})

describe.each(LOCALES)('the pager of the edition %s', (locale) => {
  const { label } = getMessages(locale).pagination
  const links = [1, 2, 3].map((page) => ({
    href: localePath(page === 1 ? '/news' : `/news/page/${page}`, locale),
    text: formatNumber(page, locale),
    isCurrent: page === 2,
  }))

  test('has a real link for every page, in order, and marks the current one', () => {
    render(<Pager label={label} links={links} />)
    const pager = within(screen.getByRole('navigation', { name: label }))
    expect(pager.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(links.map(({ text }) => text))
    expect(pager.getByRole('link', { current: 'page' }).textContent).toBe(formatNumber(2, locale))
  })

  test('is not there for a single page', () => {
    const { container } = render(<Pager label={label} links={links.slice(0, 1)} />)
    expect(container.textContent).toBe('')
  })
})
