import '../document.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isolateLatin } from '../../../lib/i18n/direction.ts'
import { type MarkdownContext, renderInline, renderMarkdown } from '../../../lib/markdown/render.ts'

const context: MarkdownContext = {
  resolve: (path) => (path === '/only-english' ? { href: path, hreflang: 'en' } : { href: `/fa${path}` }),
  footnoteWords: { heading: 'Notes', back: (number) => `Back to ${number}`, number: String },
  tableName: 'Table',
}
const html = (markdown: string, more: Partial<MarkdownContext> = {}) =>
  renderMarkdown(markdown, { ...context, ...more }).html

describe('nothing a writer or an attacker types becomes markup of its own', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert(1))'],
    ['[x](data:text/html,<script>alert(1)</script>)'],
    ['![x](javascript:alert(1))'],
    ['<svg onload=alert(1)>'],
    ['<iframe src="//example.org"></iframe>'],
    ['<style>body{display:none}</style>'],
    ['<form action=//example.org><input></form>'],
    ['[x](vbscript:x "onmouseover=alert(1)")'],
  ])('%s', (attack) => {
    const document = new DOMParser().parseFromString(html(`Before ${attack}\n\n${attack}`), 'text/html')
    const elements = [...document.body.querySelectorAll('*')]
    expect(elements.filter(({ localName }) => !['p', 'a', 'img'].includes(localName))).toEqual([])
    for (const { attributes } of elements) {
      for (const { name, value } of attributes) {
        expect(name).toMatch(/^(?:href|src|alt)$/)
        expect(value).not.toMatch(/script:|data:/i)
      }
    }
  })

  test('no text at all makes a script, a style or an event handler', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'script',
      '"',
      "'",
      '`',
      ' onclick=',
      'javascript:',
      '[x](',
      ')',
      '&lt;',
      '\n',
      '<!--',
      '-->',
      '*',
      '|',
      'style',
      '/',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const document = new DOMParser().parseFromString(html(pieces.join('')), 'text/html')
        expect(document.querySelector('script,style,iframe,object,form,[onclick],[style]')).toBeNull()
        expect([...document.querySelectorAll('a')].filter(({ href }) => /^javascript:/i.test(href))).toEqual([])
      }),
    )
  })
})

describe('what staff write', () => {
  test('links to pages of this site lead to the edition at hand, or say which other one they lead to', () => {
    expect(html('[x](/news/y#z) and [w](/only-english)')).toBe(
      '<p><a href="/fa/news/y#z">x</a> and <a href="/only-english" hreflang="en">w</a></p>\n',
    )
  })

  test('mail and telephone links stay', () => {
    expect(html('[a](mailto:a@iom.int) [b](tel:+41227179111)')).toContain('href="tel:+41227179111"')
  })

  test('headings get ids made of their words, Persian ones too, and are listed', () => {
    const { headings } = renderMarkdown('## What happened\n\n## بازگشت از ایران\n\n## What happened', context)
    expect(headings.map(({ id }) => id)).toEqual(['what-happened', 'بازگشت-از-ایران', 'what-happened-1'])
  })

  test('footnotes are numbered as they are named, listed at the end, and linked both ways', () => {
    const text = html('One[^b] two[^a] again[^b].\n\n[^a]: Note A.\n[^b]: Note B.\n[^c]: Never named.')
    const document = new DOMParser().parseFromString(text, 'text/html')
    expect([...document.querySelectorAll('.footnotes li')].map(({ id }) => id)).toEqual(['note.b', 'note.a'])
    for (const link of document.querySelectorAll('a')) {
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull()
    }
    expect(text).not.toContain('Never named')
  })

  test.each([
    ['named in a note alone', 'One[^a].\n\n[^a]: Note A[^b].\n[^b]: Note B.'],
    ['named by each other', 'One[^a].\n\n[^a]: Note A[^b].\n[^b]: Note B[^a].'],
    ['defined in a list', '- One[^a]\n- Two[^b]\n\n  [^a]: Note A.\n\n  [^b]: Note B.'],
    ['defined in a quotation', '> One[^a] two[^b]\n>\n> [^a]: Note A.\n> [^b]: Note B.'],
    ['that end with a list', 'One[^a] two[^b].\n\n[^a]:\n    - Note A.\n[^b]: Note B.'],
  ])('footnotes %s are numbered once, in one list', (_, markdown) => {
    const document = new DOMParser().parseFromString(html(markdown), 'text/html')
    expect([...document.querySelectorAll('.footnotes li[id]')].map(({ id }) => id)).toEqual(['note.a', 'note.b'])
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Notes'])
    expect(document.querySelectorAll('.footnotes .backlink')).toHaveLength(2)
    for (const link of document.querySelectorAll('a'))
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull()
  })

  test.each([
    ['a full stop', '۱. یک\n۲. دو\n۱۰. ده'],
    ['a bracket', '۱) یک\n۲) دو\n۱۰) ده'],
  ])('items with Persian numbers and %s are a list', (_, markdown) => {
    const document = new DOMParser().parseFromString(html(markdown), 'text/html')
    expect([...document.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual(['یک', 'دو', 'ده'])
  })

  test('a year in Persian digits begins a sentence, and Persian digits elsewhere stay', () => {
    expect(html('۱۴۰۲. سال خوبی بود\n\nدر ۱۲. بند')).toBe('<p>۱۴۰۲. سال خوبی بود</p>\n<p>در ۱۲. بند</p>\n')
  })

  test('a table scrolls in a box of its own that has a name and can be reached by keyboard', () => {
    const text = html('## Returns\n\n| Year | People |\n| --- | ---: |\n| 2017 | 462,000 |')
    expect(text).toContain('role="region" tabindex="0" aria-label="Returns"')
    expect(text).toContain('<th class="cell-end" role="columnheader" scope="col">People</th>')
    expect(text).toContain('<td class="cell-end" role="cell">462,000</td>')
    expect(text).not.toContain('align=')
  })

  test('links of a cell with what is said of each, parted by semicolons, are a list; other semicolons are not', () => {
    const row = '| 1 | [Health](/a): insurance; [Work](/b) | Undocumented; half [deported](/c) |'
    const document = new DOMParser().parseFromString(
      html(`| No. | Work | Note |\n| ---: | --- | --- |\n${row}`),
      'text/html',
    )
    expect([...document.querySelectorAll('td li')].map(({ textContent }) => textContent)).toEqual([
      'Health: insurance',
      'Work',
    ])
    expect(document.querySelector('table.numbered td:last-child')?.textContent).toBe('Undocumented; half deported')
  })

  test.each([
    ['by their longest text', '| Year | What was counted |\n| --- | --- |\n| 2017 | All |', [28, 72]],
    ['a very short one keeps some room', `| n | ${'word '.repeat(30)} |\n| --- | --- |`, [8, 92]],
    ['empty ones', '| | |\n| --- | --- |\n| | |', [52, 48]],
    ['a long word is not broken', `| ${'w'.repeat(30)} | ${'word '.repeat(30)} |\n| --- | --- |`, [44, 56]],
    ['what does not divide', '| a | a | a |\n| --- | --- | --- |', [32, 36, 32]],
  ])('the columns of a table say how wide they are: %s', (_, markdown, widths) => {
    const named = [...html(markdown).matchAll(/<col class="column-(\d+)"/g)].map(([, width]) => Number(width))
    expect(named).toEqual(widths)
    expect(named.reduce((sum, width) => sum + width, 0)).toBe(100)
  })

  test('a line of front matter is rendered without a paragraph', () => {
    expect(renderInline('Some *words*', context)).toBe('Some <em>words</em>')
  })
})

test('Latin words, addresses and codes inside Persian text are isolated', () => {
  const text = html('سامانهٔ DTM را در iran.iom.int ببینید. `IR10P0508`', {
    split: (value) => isolateLatin(value, 'fa'),
  })
  expect(text).toContain('<bdi dir="ltr">DTM</bdi>')
  expect(text).toContain('<bdi dir="ltr">iran.iom.int</bdi>')
  expect(text).toContain('<code dir="ltr">IR10P0508</code>')
})

test('a telephone number inside Persian text is one piece', () => {
  const text = html('تلفن ۰۲۱ ۲۲۸۶ ۰۵۶۵ است.', { split: (value) => isolateLatin(value, 'fa') })
  expect(text).toContain('<bdi dir="ltr" class="whole">۰۲۱ ۲۲۸۶ ۰۵۶۵</bdi>')
})
