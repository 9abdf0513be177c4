import '../document.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { HomePage } from '../../../components/home/home-page.tsx'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { formatDate, formatNumber } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { getHomeView, type HomeView } from '../../../lib/pages/home.ts'
import { onFixtureSite } from './on-fixture-site.ts'

onFixtureSite()
afterEach(cleanup)

describe.each(LOCALES)('the home page of the edition %s', (locale) => {
  const words = getMessages(locale)
  const show = (changes: Partial<HomeView> = {}) => render(<HomePage home={{ ...getHomeView(locale), ...changes }} />)
  const june = parseEdtf('2025-06')
  const share = june && {
    ...{ id: 'share', href: '/share', title: 'IOM', quantity: '30%', publisher: 'IOM', share: 30, tenths: 3 },
    period: formatDate(june, locale),
  }

  test('draws a share as so many of ten stars, says it in words, and leads to its figure', () => {
    const { container } = show({ share })
    const stars = [...container.querySelectorAll('.star-share :is(path, use)')]
    expect(stars).toHaveLength(10)
    expect(stars.filter((star) => star.classList.contains('full'))).toHaveLength(3)
    expect(container.querySelector('.star-share')?.textContent).toContain(
      words.home.inTen(formatNumber(3, locale), formatNumber(10, locale)),
    )
    expect(container.querySelector('.star-share a')?.getAttribute('href')).toBe('/share')
  })

  test('says its first news before it shows the share, on a phone and to who listens', () => {
    const { container } = show({ share })
    const [first, second] = container.querySelectorAll('.lead-story, .star-share')
    expect(first?.className).toBe('lead-story')
    expect(second?.className).toBe('star-share')
  })

  test('leads with the newest item, unless the editors chose one: then it says so', () => {
    show({ isPinned: false })
    expect(screen.getByRole('region', { name: words.home.latest })).toBeDefined()
    cleanup()
    show({ isPinned: true })
    const lead = screen.getByRole('region', { name: words.home.inFocus })
    const { lead: card } = getHomeView(locale)
    expect(within(lead).getByRole('link').getAttribute('href')).toBe(card?.href)
    expect(within(lead).getByText(words.home.inFocus)).toBeDefined()
  })

  test('lists no item twice', () => {
    const { container } = show()
    const links = [...container.querySelectorAll('h2 a, h3 a')].map((link) => link.getAttribute('href'))
    expect(links.length).toBeGreaterThan(0)
    expect(links).toEqual([...new Set(links)])
  })
})
