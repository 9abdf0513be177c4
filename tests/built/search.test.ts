/** The search over HTTP: what readers find, and what it makes of questions nobody asks in earnest. */
import { describe, expect, test } from 'vitest'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { at, fetchPath, parse } from './site-pages.ts'

async function ask(path: string): Promise<Document> {
  const response = await fetchPath(path)
  expect(response.status, path.slice(0, 200)).toBe(200)
  return parse(await response.text())
}

const search = (q: string, locale: (typeof LOCALES)[number] = 'en', more = '') =>
  ask(`${localePath('/search', locale)}?q=${encodeURIComponent(q)}${more}`)

const hrefs = (document: Document) =>
  [...document.querySelectorAll('.results h2 a')].map((link) => link.getAttribute('href'))

describe('a reader finds', () => {
  test.each([
    ['a misspelt word', 'red cresent', 'en', '/news/red-crescent-meeting-2025'],
    ['Arabic letters for Persian ones', 'هلال احمر كوليوند', 'fa', '/fa/news/red-crescent-meeting-2025'],
    ['a word of the glossary', 'returnee', 'en', '/data-and-resources/glossary#returnee'],
    ['a dataset', 'weekly returns undocumented', 'en', '/data-and-resources/datasets/weekly-returns-2017-2021'],
    ['a programme', 'سلامت', 'fa', '/fa/our-work/health'],
  ] as const)('%s', async (_, q, locale, wanted) => {
    expect(hrefs(await search(q, locale)).slice(0, 3)).toContain(wanted)
  })

  test('the words marked as they are written, not as they are folded', async () => {
    const document = await search('كارگاه خياطي', 'fa')
    expect([...document.querySelectorAll('.results mark')].map((mark) => mark.textContent)).toContain('کارگاه')
  })

  test('another spelling when there is a better one', async () => {
    const link = (await search('helth')).querySelector('main p a[href*="q=health"]')
    expect(link?.textContent).toBe('health')
  })

  test('help when there is nothing', async () => {
    for (const locale of LOCALES) {
      const document = await search('qqqqxyzzy', locale)
      const { nothingFound, hints } = getMessages(locale).search
      expect(document.querySelector('main')?.textContent).toContain(nothingFound('qqqqxyzzy'))
      expect(document.querySelector('main')?.textContent).toContain(hints[0])
      expect(document.querySelectorAll('.cards a').length).toBeGreaterThan(0)
    }
  })
})

describe('filters', () => {
  test('are links whose counts are true', async () => {
    const document = await search('migrants')
    const links = [...document.querySelectorAll('nav.filters details a')]
    expect(links.length).toBeGreaterThan(5)
    for (const link of links.slice(0, 8)) {
      const [name = ''] = link.textContent?.split(/ \d/) ?? []
      const count = Number(link.querySelector('.count')?.textContent)
      const narrowed = await ask(link.getAttribute('href') ?? '')
      expect(narrowed.querySelector('[role=status]')?.textContent, link.textContent ?? '').toMatch(
        new RegExp(`^${count} `),
      )
      expect(narrowed.querySelector('nav.filters .chosen a')?.textContent).toContain(name)
    }
  })

  test('that nobody offered are passed over', async () => {
    const plain = hrefs(await search('migrants'))
    expect(hrefs(await search('migrants', 'en', '&kind=nothing&year=abc&page=-1&topic=%00'))).toEqual(plain)
  })
})

test('further pages go on where the first ends', async () => {
  const first = await search('migrants')
  const next = first.querySelector('.pager a:not([aria-current])')?.getAttribute('href') ?? ''
  const second = await ask(next)
  expect(hrefs(second).length).toBeGreaterThan(0)
  expect(hrefs(second).filter((href) => hrefs(first).includes(href))).toEqual([])
})

/** One character of every script that Unicode knows, found by asking for each. */
function everyScript(): string {
  const starts = [0x0041, 0x0391, 0x0410, 0x0531, 0x05d0, 0x0627, 0x0710, 0x0780, 0x07ca, 0x0800, 0x0840, 0x0904]
  const more = Array.from({ length: 1500 }, (_, index) => 0x0a00 + index * 0x55)
  return [...starts, ...more]
    .filter((code) => code < 0xd800 || (code > 0xdfff && code < 0x20000))
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{L}/u.test(character))
    .join(' ')
}

describe('a hostile question gets a proper page', () => {
  test.each([
    ['markup', encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)>')],
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['ten thousand Persian letters', encodeURIComponent('س'.repeat(10_000))],
    ['ten thousand emoji', encodeURIComponent('😀'.repeat(10_000))],
    [
      'control characters',
      encodeURIComponent(Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a')),
    ],
    ['lone surrogates', '%ED%A0%80%ED%BF%BF'],
    ['bytes that are no text', '%FF%FE%C0%80'],
    ['broken escapes', '%zz%%%2'],
    ['every script', encodeURIComponent(everyScript())],
    ['directions and joiners', encodeURIComponent('\u202E\u2066\u200C\u200D\u200Fabc')],
    ['an expression', encodeURIComponent('(a+)+$ .* [^]]{9999} \\')],
    ['names of objects', '__proto__&constructor=1&__proto__[x]=1'],
    ['a question asked many times', Array(30).fill('a').join('&q=')],
    ['nothing', ''],
  ])('%s', async (_, q) => {
    for (const locale of LOCALES) {
      const response = await fetchPath(`${localePath('/search', locale)}?q=${q}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      const html = await response.text()
      expect(html).not.toMatch(/<script|<img src=x/i)
      expect(html.length).toBeLessThan(200_000)
      const document = parse(html)
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(document.querySelector('main form input[name=q]')).not.toBeNull()
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
    }
  })

  test('and a backslash as it is typed into the address', async () => {
    const { port } = new URL(at('/'))
    const { request } = await import('node:http')
    const status = await new Promise((resolve) =>
      request({ port, path: '/search?q=a\\b', agent: false }, (response) =>
        resolve(response.resume().statusCode),
      ).end(),
    )
    expect([200, 400]).toContain(status)
  })
})

test.each(LOCALES)(
  'the description with which browsers add the search of the edition %s leads to it',
  async (locale) => {
    const home = await ask(localePath('/', locale))
    const href = home.querySelector('link[rel=search]')?.getAttribute('href') ?? ''
    const response = await fetchPath(href)
    expect(response.headers.get('content-type')).toMatch(/^application\/opensearchdescription\+xml/)
    const text = await response.text()
    const template = /template="([^"]*)"/.exec(text)?.[1] ?? ''
    const url = new URL(template.replace('{searchTerms}', 'health'))
    expect(hrefs(await ask(url.pathname + url.search)).length).toBeGreaterThan(0)
  },
)
