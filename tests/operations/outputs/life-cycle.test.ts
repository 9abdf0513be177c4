/** Every state a release can be in, and what each part of the site says of it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { getEntry, getStandingNews } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import { getNewsView } from '../../../lib/pages/news.ts'
import { newsData } from '../../../lib/pages/structured-data/news-data.ts'
import { getVerifyView } from '../../../lib/pages/verify.ts'
import { siteDocuments } from '../../../lib/search/site-documents.ts'
import { onFixtureSite } from '../../unit/components/on-fixture-site.ts'
import { NEXT_YEAR } from '../../unit/content/fixture-site.ts'

const site = onFixtureSite()
const NOW = new Date('2026-11-22T00:00:00Z')
const FACT = 'kind: fact, was: 12 people, now: 20 people'
const STATES = {
  draft: 'draft: true',
  embargoed: `embargoUntil: ${NEXT_YEAR}`,
  released: 'embargoUntil: 2023-06-19T09:00+03:30',
  'put-right': `corrections: [{ date: 2023-07-02, ${FACT} }]`,
  reworded: 'corrections: [{ date: 2023-07-02, kind: wording, was: an old word, now: a new word }]',
  updated: 'updates: [{ date: 2023-07-02, text: The number of places was added. }]',
  withdrawn: 'withdrawn: { date: 2023-07-02, reason: It was wrong. }',
}
type State = keyof typeof STATES
const NAMES: readonly string[] = Object.keys(STATES)
const CODED = [...NAMES, 'one-edition', 'only-here']
const code = (state: string) => `IOM-IR-2023-${String(CODED.indexOf(state) + 101)}`

function addRelease(locale: Locale, slug: string, lines: string) {
  const text = readFileSync(join(site.root, locale, 'news/opening.md'), 'utf8')
  const own = `title: Quagga ${slug}\nsummary: A summary of ${slug}.\ncode: ${code(slug)}\n${lines}`
  const rest = text
    .replace(/^title: .*\nsummary: .*\n/m, `${own}\n`)
    .replace('dateMeaning: event', 'dateMeaning: published')
  writeFileSync(join(site.root, locale, `news/${slug}.md`), `${rest}\nBody of ${slug}.\n`)
}

beforeAll(() => {
  for (const locale of LOCALES) for (const [state, lines] of Object.entries(STATES)) addRelease(locale, state, lines)
  addRelease('en', 'one-edition', STATES['put-right'])
  addRelease('fa', 'one-edition', '')
  addRelease('en', 'only-here', `corrections: [{ date: 2023-07-02, ${FACT}, onlyHere: true }]`)
  addRelease('fa', 'only-here', '')
})

describe.each(LOCALES)('in the edition %s', (locale) => {
  const own = (state: string) => localePath(`/news/${state}`, locale)
  const words = getMessages(locale)

  function release(state: State) {
    const entry = getEntry(locale, `/news/${state}`)
    return entry?.type === 'news' ? entry : undefined
  }

  function output(path: string): string {
    const all = allOutputs(NOW)
    const found = all.find((each) => each.path === localePath(path, locale)) ?? all.find((each) => each.path === path)
    return String(found?.make() ?? '')
  }

  /** Where a state is told of, by name. */
  function toldIn(state: State): string[] {
    const isIn = (text: string) => text.includes(`/news/${state}`) || text.includes(`Quagga ${state}`)
    const places = {
      page: release(state) ? own(state) : '',
      listing: getStandingNews(locale)
        .map(({ path }) => path)
        .join(' '),
      rss: output('/news/feed.xml'),
      atom: output('/news/atom.xml'),
      'json feed': output('/news/feed.json'),
      sitemap: output('/sitemap.xml'),
      search: JSON.stringify(siteDocuments(locale)),
      json: output(`/news/${state}.json`),
      verify: JSON.stringify(getVerifyView(locale, code(state)).results),
      corrections: output('/corrections/feed.xml'),
    }
    return Object.entries(places).flatMap(([place, text]) => (isIn(text) ? [place] : []))
  }

  const NEWS = ['rss', 'atom', 'json feed']
  const EVERYWHERE = ['page', 'listing', ...NEWS, 'sitemap', 'search', 'json', 'verify']

  test.each<[State, string[]]>([
    ['draft', []],
    ['embargoed', []],
    ['released', EVERYWHERE],
    ['put-right', [...EVERYWHERE, 'corrections']],
    ['reworded', [...EVERYWHERE, 'corrections']],
    ['updated', EVERYWHERE],
  ])('a release that is %s is told of in %j', (state, places) => {
    expect(toldIn(state)).toEqual(places)
  })

  test('one that was withdrawn keeps its address and its reason, and loses its text everywhere', () => {
    expect(toldIn('withdrawn')).toContain('page')
    expect(getNewsView(locale, 'withdrawn').withdrawn?.reason).toBe('It was wrong.')
    expect(output('/corrections/feed.xml')).toContain('It was wrong.')
    for (const path of ['/news/withdrawn.json', '/news/feed.xml', '/news/feed.json', '/corrections/feed.json'])
      expect(output(path)).not.toContain('Body of withdrawn')
    expect(JSON.stringify(siteDocuments(locale))).not.toContain('Body of withdrawn')
    const [answer] = getVerifyView(locale, code('withdrawn')).results
    expect(answer).toMatchObject({ tone: 'warning', heading: words.verify.results.withdrawn.heading })
  })

  test.each<[State, string | undefined]>([
    ['released', undefined],
    ['put-right', '2023-07-02'],
    ['reworded', '2023-07-02'],
    ['updated', '2023-07-02'],
    ['withdrawn', '2023-07-02'],
  ])('programs learn that one is %s by the day %s, which is that of no build', (state, day) => {
    const entry = release(state)
    expect(entry && newsData(entry)['dateModified']).toBe(day)
    const [, lastModified] = new RegExp(`${own(state)}</loc>\\s*<lastmod>([^<]+)`).exec(output('/sitemap.xml')) ?? []
    expect(lastModified).toBe(day ?? '2023-06-19')
  })

  const feedItem = (state: State) =>
    JSON.parse(output('/news/feed.json')).items.find(({ url }: { url: string }) => url.endsWith(own(state)))

  test('programs learn the minute at which an embargo ended, on the day that the text gives', () => {
    const entry = release('released')
    expect(entry && newsData(entry)['datePublished']).toBe('2023-06-19T05:30:00Z')
    expect(feedItem('released')).toMatchObject({ date_published: '2023-06-19T05:30:00Z' })
    expect(feedItem('updated')).toMatchObject({ date_published: '2023-06-19T00:00:00Z' })
  })

  test('programs learn what was wrong in one that was put right, and what is right', () => {
    const entry = release('put-right')
    expect(entry && JSON.stringify(newsData(entry)['correction'])).toMatch(/12 people.*20 people/)
    expect(feedItem('put-right').content_html).toMatch(/12 people.*20 people/)
  })

  test('each item of a feed says its language and its direction', () => {
    const { tag, dir } = localeFacts(locale)
    for (const path of ['/news/feed.json', '/corrections/feed.json'])
      for (const { content_html: html } of JSON.parse(output(path)).items)
        expect(html).toMatch(new RegExp(`^<div lang="${tag}" dir="${dir}">.*</div>$`, 's'))
  })

  test('a name that a topic shares with a programme is one category of a feed', () => {
    const { tags } = feedItem('released')
    expect(tags).toEqual([...new Set(tags)])
    expect(tags.length).toBeGreaterThan(0)
  })

  test('the answer to the code of an embargoed release is that to a code nobody ever gave', () => {
    const unknown = JSON.stringify(getVerifyView(locale, 'IOM-IR-2023-999').results)
    expect(
      JSON.stringify(getVerifyView(locale, code('embargoed')).results).replaceAll(code('embargoed'), 'IOM-IR-2023-999'),
    ).toBe(unknown)
  })

  test('the feed of corrections says what was wrong and what is right', () => {
    const feed = JSON.parse(output('/corrections/feed.json'))
    const item = feed.items.find(({ url }: { url: string }) => url.endsWith(own('put-right')))
    expect(item.title).toContain('Quagga put-right')
    expect(item.summary).toMatch(/12 people.*20 people/)
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length)
  })
})

describe('a correction in one edition only', () => {
  test('is told to readers of the other, with the way to it', () => {
    expect(getNewsView('fa', 'one-edition').correctedElsewhere).toMatchObject([
      { href: '/news/one-edition', hreflang: 'en' },
    ])
    expect(getNewsView('en', 'one-edition').correctedElsewhere).toEqual([])
  })

  test('is not, where the other was right or was put right too', () => {
    expect(getNewsView('fa', 'only-here').correctedElsewhere).toEqual([])
    expect(getNewsView('fa', 'put-right').correctedElsewhere).toEqual([])
  })
})
