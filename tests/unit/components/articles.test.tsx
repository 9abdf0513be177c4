import '../document.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { NewsArticle } from '../../../components/article/news-article.tsx'
import { ProgrammeArticle } from '../../../components/article/programme-article.tsx'
import { Timeline } from '../../../components/article/timeline.tsx'
import { getSources } from '../../../lib/content/queries.ts'
import { type PartialDate, parseEdtf } from '../../../lib/i18n/edtf.ts'
import { formatDate, formatNumber, goalName } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { getPressKit } from '../../../lib/outputs/press-kit.ts'
import { placeViews } from '../../../lib/pages/article.ts'
import { getMediaFiles } from '../../../lib/pages/media-files.ts'
import { getNewsView } from '../../../lib/pages/news.ts'
import { getProgrammeView } from '../../../lib/pages/programme.ts'
import { onFixtureSite } from './on-fixture-site.ts'

onFixtureSite()
afterEach(cleanup)

describe.each(LOCALES)('a press release in the edition %s', (locale) => {
  const words = getMessages(locale)
  const show = () => {
    const news = getNewsView(locale, 'opening')
    return {
      news,
      ...render(<NewsArticle news={news} files={getMediaFiles(locale, 'opening', getPressKit('opening'))} />),
    }
  }

  test('has its headline as the only first heading, and its kind above', () => {
    const { news, container } = show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(news.title)
    expect(container.querySelector('header')?.textContent).toContain(words.kinds['press-release'].one)
  })

  test('tells its date in every calendar of the edition, and what it means', () => {
    const { news, container } = show()
    const { primary, secondary } = formatDate(news.date, locale)
    const time = container.querySelector('header time')
    expect(time?.getAttribute('datetime')).toBe('2023-06-19')
    expect(time?.textContent).toBe(secondary ? `${primary} (${secondary})` : primary)
    expect(container.querySelector('header')?.textContent).toContain(words.shortDateLabels.event)
  })

  test('says whom the media may ask, with an address that keeps its order', () => {
    const { container } = show()
    const facts = within(screen.getByRole('complementary', { name: words.news.keyFacts }))
    const address = facts.getByRole('link', { name: 'press@example.org' })
    expect(address.getAttribute('href')).toBe('mailto:press@example.org')
    expect(address.querySelector('bdi')?.dir).toBe('ltr')
    expect(container.textContent).toContain(words.news.mediaContact)
  })

  test('can be cited with its permanent address', () => {
    const { news } = show()
    const citation = screen.getByRole('region', { name: words.citation.heading })
    expect(citation.textContent).toContain(news.permalink)
    expect(citation.textContent).toContain(news.title)
  })

  test('shows the map its front matter asks for, with the places by name', () => {
    const map = { view: 'iran', places: placeViews(['tehran'], locale) } as const
    const news = { ...getNewsView(locale, 'opening'), map }
    render(<NewsArticle news={news} files={getMediaFiles(locale, 'opening', getPressKit('opening'))} />)
    const drawing = screen.getByRole('region', { name: words.map.heading }).querySelector('svg')
    for (const { label } of map.places) expect(drawing?.textContent).toContain(label)
  })

  test('names its sources in their own language', () => {
    show()
    const sources = within(screen.getByRole('region', { name: words.sources.heading }))
    const link = sources.getByRole('link', { name: 'An example source' })
    expect(link.querySelector('bdi')?.lang).toBe('en')
  })
})

describe.each(LOCALES)('a programme in the edition %s', (locale) => {
  const { programme, interventionStatuses, statusAsOf, sources } = getMessages(locale)
  const show = (changes = {}) =>
    render(<ProgrammeArticle programme={{ ...getProgrammeView(locale, 'health'), ...changes }} />)

  test('says of each intervention how far it has come, and of a plan when it was told', () => {
    show()
    const list = screen.getByRole('region', { name: programme.interventions })
    const month = formatDate(parseEdtf('2024-05') as PartialDate, locale).primary
    const mark = statusAsOf(interventionStatuses.planned, month)
    expect(within(list).getByRole('heading', { level: 3 }).textContent).toContain(mark)
  })

  test('tells what it is, what it is for and what is done before the rest of its text, then news', () => {
    show()
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => !heading.closest('.aside'))
      .map(({ textContent }) => textContent)
    const [, named] = /<h2[^>]*>([^<]+)/.exec(getProgrammeView(locale, 'health').details) ?? []
    const { objectivesHeadings, interventions, about, relatedNews } = programme
    expect(headings.slice(0, 5)).toEqual([about, objectivesHeadings.objectives, interventions, named, relatedNews])
  })

  test('names the goals it serves by number and name', () => {
    show()
    const goals = screen.getByRole('region', { name: programme.goals })
    expect(within(goals).getByText(formatNumber(3, locale))).toBeDefined()
    expect(within(goals).getByText(goalName(3, locale))).toBeDefined()
  })

  test('says what is not known at its foot, with the sources', () => {
    show({ limits: ['DTM'] })
    expect(screen.getByRole('region', { name: sources.withLimits }).textContent).toContain('DTM')
  })

  test('leads to its news', () => {
    show()
    const news = screen.getByRole('region', { name: programme.relatedNews })
    expect(within(news).getAllByRole('link').length).toBeGreaterThan(0)
  })
})

describe.each(LOCALES)('a history in the edition %s', (locale) => {
  const { page } = getMessages(locale)
  const { timeline } = page
  const event = (edtf: string, title: string) => {
    const date = parseEdtf(edtf)
    if (!date) throw new Error(`${edtf} is no date`)
    return { date, title, text: '<p>IOM</p>', sources: getSources(['example']) }
  }

  test('keeps the order of its events and dates each as exactly as it is known', () => {
    const events = [event('1991', 'A'), event('2003-12-26', 'B'), event('2023-04/2024-05', 'C')]
    render(<Timeline decades={[{ year: 1990, events }]} locale={locale} />)
    const items = within(screen.getByRole('region', { name: timeline })).getAllByRole('heading', { level: 4 })
    expect(items.map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C'])
    for (const [index, { date }] of events.entries()) {
      const item = items[index]?.closest('li')
      expect(item?.textContent).toContain(formatDate(date, locale).primary)
      expect(item?.textContent).toContain(formatDate(date, locale).secondary ?? '')
      expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(formatDate(date, locale).datetime)
    }
  })

  test('names the source of each event', () => {
    render(<Timeline decades={[{ year: 1990, events: [event('1991', 'A')] }]} locale={locale} />)
    expect(screen.getByRole('link', { name: 'An example source' })).toBeDefined()
  })

  test('leads to each of its decades, where there are several', () => {
    const decades = [1990, 2000].map((year) => ({ year, events: [event(`${year}`, 'A')] }))
    render(<Timeline decades={decades} locale={locale} />)
    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    for (const [index, link] of links.entries()) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      expect(document.getElementById(id)?.textContent).toBe(page.decade(decades[index]?.year ?? 0))
    }
    expect(links).toHaveLength(2)
  })

  test('is not there without events', () => {
    const { container } = render(<Timeline decades={[]} locale={locale} />)
    expect(container.textContent).toBe('')
  })
})
