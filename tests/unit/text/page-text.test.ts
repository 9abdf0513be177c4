import { describe, expect, test } from 'vitest'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { pageText } from '../../../lib/text/page-text.ts'

const URL = 'https://iran.example/news/one'
const textOf = (main: string) =>
  pageText(`<body><header>Menu</header><main>${main}</main><footer>Foot</footer></body>`, URL, 'en')
const said = (main: string) => textOf(main).replace(`\n\n${URL}\n`, '')

describe('the text of a page', () => {
  test('is its main part, with its address at the end', () => {
    expect(textOf('<h1>Title</h1><p>Words &amp; more</p>')).toBe(`Title\n\nWords & more\n\n${URL}\n`)
  })

  test.each([
    ['items', '<ul><li>One</li> <li>Two</li></ul>', '- One\n- Two'],
    [
      'facts',
      '<dl><dt>Period</dt><dd>2024</dd><dt>Place</dt><dd><ul><li>A</li></ul></dd></dl>',
      'Period: 2024\nPlace:\n- A',
    ],
    [
      'rows, empty cells among them',
      '<table><thead><tr><th>Year</th><th>People</th><th>Note</th></tr></thead><tbody><tr><td>2024</td><td></td><td>x</td></tr><tr><td>2025</td><td>7</td><td></td></tr></tbody></table>',
      'Year | People | Note\n\n2024 | | x\n2025 | 7',
    ],
    ['what stands side by side', '<p><b>1 in 10</b><a href="#x">Share</a></p>', '1 in 10 Share'],
    ['a picture by its words', '<p><img src="/a.png" alt="A school"/></p>', '[A school]'],
    ['commands', '<pre><code>one\ntwo</code></pre>', 'one\ntwo'],
    ['breaks of lines', '<p>One<br/>two</p>', 'One\ntwo'],
  ])('sets %s as people write them', (_, html, text) => {
    expect(said(html)).toBe(text)
  })

  test('leaves out menus, drawings, forms and what is for paper', () => {
    const parts = ['<nav>a</nav>', '<svg><text>1</text></svg>', '<form>b</form>', '<p class="x print-only">d</p>']
    expect(said(`${parts.join('')}<p>Words</p>`)).toBe('Words')
  })

  test.each([
    ['<a href="/a">Words</a>', 'Words (https://iran.example/a)'],
    ['<a href="https://x.example/?a=1&amp;b=2">Words</a>', 'Words (https://x.example/?a=1&b=2)'],
    ['<a href="https://x.example/">x.example</a>', 'x.example'],
    ['<a href="#part">Words</a>', 'Words'],
    ['<a href="/glossary#migrant" class="term">migrants</a>', 'migrants'],
    ['<a href="mailto:a@x.example">Write</a>', 'Write (a@x.example)'],
    ['<a href="tel:+982112345">+98 21 12345</a>', '+98 21 12345 (+982112345)'],
  ])('says where a link leads, unless its words do: %s', (html, text) => {
    expect(said(`<p>${html}</p>`)).toBe(text)
  })

  test.each(LOCALES)('in %s says of words that they are struck out', (locale) => {
    const text = pageText('<main><p><del>12 people</del> 20 people</p></main>', URL, locale)
    expect(text).toContain(`${getMessages(locale).page.struckOut('12 people')} 20 people`)
  })
})
