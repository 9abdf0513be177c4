/** Texts that were withdrawn, with a word in each field that stands nowhere else: not one thing the site makes may hold it. */
import '../../unit/document.ts'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { NewsArticle } from '../../../components/article/news-article.tsx'
import { ProgrammeArticle } from '../../../components/article/programme-article.tsx'
import { StandingPage } from '../../../components/article/standing-page.tsx'
import { CorrectionList } from '../../../components/listing/correction-list.tsx'
import { getNewsItem } from '../../../lib/content/queries.ts'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { formatDateInFull } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import { getPressKit } from '../../../lib/outputs/press-kit.ts'
import { getCorrections } from '../../../lib/pages/corrections.ts'
import { getHomeView } from '../../../lib/pages/home.ts'
import { getPageView } from '../../../lib/pages/page.ts'
import { getListingPage, getNewsPage } from '../../../lib/pages/pages.ts'
import { getProgrammeView } from '../../../lib/pages/programme.ts'
import { listSharePictures } from '../../../lib/pages/share.ts'
import { getVerifyView } from '../../../lib/pages/verify.ts'
import { collectSnapshot } from '../../../lib/pages/verify-known.ts'
import { siteDocuments } from '../../../lib/search/site-documents.ts'
import { onFixtureSite } from '../../unit/components/on-fixture-site.ts'

const site = onFixtureSite()
const NOW = new Date('2026-11-22T00:00:00Z')
/** Stands in the reason. */
const REASON = 'okapi'
/** What was taken back is told with the one word, what stands beside it with the other. */
const [TAKEN, STANDS] = ['quagga', 'zebra']
const NAMES = { [TAKEN]: 'past', [STANDS]: 'present' }
const CODES = { [TAKEN]: 'IOM-IR-2023-101', [STANDS]: 'IOM-IR-2023-102' }

/** Fields that every kind of text has. */
function common(word: string): string {
  const taken =
    word === TAKEN ? `withdrawn: { date: 2023-07-02, reason: It named an ${REASON}., headline: keep }\n` : ''
  return `---
title: About the ${NAMES[word]}
summary: A summary of ${word}.
${taken}sources: [example]
map: iran
places: [tehran]
topics: [health]
picture: { file: ${word}.jpg, alt: A ${word}, caption: A ${word}, credit: A ${word} }
corrections: [{ date: 2023-07-01, kind: fact, was: old ${word}, now: new ${word} }]
updates: [{ date: 2023-07-01, text: More of ${word}. }]
`
}

const END = (word: string) => `---\nA text of ${word}.\n\n![A ${word}](${word}.jpg "A ${word} © a ${word}")\n`

const news = (word: string) => `${common(word)}kind: press-release
code: ${CODES[word]}
date: 2023-06-30
dateMeaning: estimated
dateNote: A note on ${word}.
programmes: [health]
byline: A writer of ${word}
mediaContact: { name: Name of ${word}, role: Post of ${word}, email: ${word}@example.org, note: A note on ${word} }
keyFacts: [{ label: Who of ${word}, value: What of ${word} }]
notesToEditors: Notes on ${word}.
attachments: [{ file: ${word}.csv, title: A table of ${word} }]
${END(word)}`

const programme = (word: string) => `${common(word)}objectives: [To ${word}]
interventions: [{ title: A ${word}, status: planned, text: More ${word} }]
partners: [Partners of ${word}]
goals: [3]
goalsNote: How ${word} helps
${END(word)}`

const page = (word: string) => `${common(word)}navTitle: The ${word}
timeline: [{ date: 2020, title: A ${word}, text: More ${word}. }]
people: [{ name: A ${word}, post: Post of ${word}, body: mission, status: current, seen: By ${word}, note: On ${word} }]
contacts: [{ name: A ${word}, purpose: To ${word}, email: ${word}@example.org }]
resources: [{ title: A ${word}, kind: A ${word}, publisher: The ${word}, languages: [en], url: "https://example.org/${word}" }]
owner: Owner of ${word}
${END(word)}`

beforeAll(() => {
  for (const locale of LOCALES)
    for (const [word, name] of Object.entries(NAMES)) {
      const at = (path: string) => join(site.root, locale, path)
      mkdirSync(at('who-we-are'), { recursive: true })
      writeFileSync(at(`news/${name}.md`), news(word))
      writeFileSync(at(`news/${word}.csv`), `title\n${word}\n`)
      writeFileSync(at(`who-we-are/${name}.md`), page(word))
      if (word === TAKEN) writeFileSync(at('our-work/health.md'), programme(word))
      for (const folder of ['news', 'who-we-are', 'our-work'])
        copyFileSync(join(site.root, 'en/news/test-card.jpg'), at(`${folder}/${word}.jpg`))
    }
  const renamed = news(TAKEN)
    .replace('headline: keep', 'headline: A release of June')
    .replace('About the past', 'An old headline')
    .replace(/^code: .*\n/m, '')
  writeFileSync(join(site.root, 'en/news/renamed.md'), renamed)
})
afterEach(cleanup)

describe.each(LOCALES)('in the edition %s', (locale) => {
  const html = (element: ReactElement) => render(element).container.innerHTML

  /** All that the site makes of two texts of this name and of the lists they stand in, by what it is. */
  function everything(word: string): Map<string, string> {
    const name = NAMES[word] ?? ''
    const release = getNewsPage(locale, name)
    const outputs = allOutputs(NOW).filter(({ type }) => !type.startsWith('image/'))
    const programme = getProgrammeView(locale, 'health')
    return new Map([
      ...outputs.map(({ path, make }) => [path, String(make())] as const),
      ['page', html(<NewsArticle news={release.news} files={release.files} />)],
      ['head', JSON.stringify([release.head, release.layout, release.data])],
      ['standing page', html(<StandingPage page={getPageView(locale, `/who-we-are/${name}`)} />)],
      ['programme', html(<ProgrammeArticle programme={programme} />)],
      ['list', JSON.stringify(getListingPage(locale, { chosen: {} }))],
      ['home', JSON.stringify(getHomeView(locale))],
      ['search', JSON.stringify(siteDocuments(locale))],
      ['verify', JSON.stringify(getVerifyView(locale, CODES[word] ?? '').results)],
      ['corrections', html(<CorrectionList corrections={getCorrections(locale)} locale={locale} />)],
      ['share pictures', JSON.stringify([...listSharePictures().values()])],
      ['files', outputs.map(({ path }) => path).join()],
      ['what a server reads', JSON.stringify(collectSnapshot())],
    ])
  }

  const told = (needle: string, word: string) =>
    [...everything(word)].flatMap(([name, text]) => (text.includes(needle) ? [name] : []))

  const OWN = ['/news/NAME.json', '/who-we-are/NAME.json']
  const FEEDS = ['feed.xml', 'atom.xml', 'feed.json'].flatMap((file) => [`/news/${file}`, `/corrections/${file}`])
  const PAGES = ['page', 'head', 'standing page', 'list', 'search', 'corrections']
  const everywhere = (word: string) => [
    ...[...OWN, ...FEEDS].map((path) => localePath(path.replace('NAME', NAMES[word] ?? ''), locale)),
    ...PAGES,
  ]

  test('the words of a text that stands are told everywhere', () => {
    expect(told(STANDS, STANDS)).toEqual(expect.arrayContaining([...everywhere(STANDS), 'home', 'files']))
  })

  test('not one word of a withdrawn text is told anywhere, but for its headline', () => {
    expect(told(TAKEN, TAKEN)).toEqual([])
  })

  test('the reason stands in its place', () => {
    const places = [...everywhere(TAKEN), localePath('/our-work/health.json', locale), 'programme', 'verify']
    expect(told(REASON, TAKEN)).toEqual(expect.arrayContaining(places))
  })

  test('the share picture of a withdrawn text is the one of the edition, and there is no press kit', () => {
    const titles = [...listSharePictures().values()].map(({ title }) => title)
    expect(titles).toContain('About the present')
    expect(titles).not.toContain('About the past')
    expect([getPressKit('present')?.path, getPressKit('past')]).toEqual(['/news/present/present.zip', undefined])
  })

  test('its page says that it was withdrawn, when, why and where to ask, and offers nothing to cite or take along', () => {
    const { news, files } = getNewsPage(locale, 'past')
    const { container } = render(<NewsArticle news={news} files={files} />)
    const words = getMessages(locale)
    const notice = screen.getByRole('region', { name: words.withdrawn.heading })
    const date = parseEdtf('2023-07-02') ?? expect.fail()
    expect(notice.textContent).toContain(formatDateInFull(date, locale))
    expect(within(notice).getByRole('link').getAttribute('href')).toBe(localePath('/who-we-are/contact', locale))
    expect(container.textContent?.split(REASON)).toHaveLength(2)
    for (const name of [words.citation.heading, words.press.heading, words.news.aboutIom])
      expect(screen.queryByRole('heading', { name })).toBeNull()
  })
})

test('a headline that may not stay is told nowhere either', () => {
  expect(getNewsItem('en', 'renamed').data.title).toBe('A release of June')
  for (const { type, make } of allOutputs(NOW))
    if (!type.startsWith('image/')) expect(String(make())).not.toContain('An old headline')
})
