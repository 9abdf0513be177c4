import '../../document.ts'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale, localeFacts } from '../../../../lib/i18n/locales.ts'
import { renderChapter } from '../../../../server/pocket/book/chapter.ts'
import type { Picture } from '../../../../server/pocket/book/picture.ts'
import { readXml } from '../../feeds/xml-reader.ts'

const HOSTILE = 'A & B <script>"\'</title> می‌رود IOM \u202e\u0000'

function chapter(main: string, { locale = 'en', title = 'T' }: { locale?: Locale; title?: string } = {}) {
  const pictures: Picture[] = []
  const nodes = parseDocument(main, { lowerCaseTags: false, lowerCaseAttributeNames: false }).children
  const text = renderChapter(
    { path: '/news/one', title, summary: '', section: 'news', main: nodes },
    {
      locale,
      find: (address) => `to:${address}`,
      add: (picture) => `../../pictures/${pictures.push(picture)}.svg`,
    },
  )
  return { text, pictures, body: text.replace(/^.*<body>|<p class="online">.*$/gs, '') }
}

describe('a page as a chapter', () => {
  test.each([
    ['<p>a<br>b</p>', '<p>a<br/>b</p>'],
    ['<a href="/x" download="x" hreflang="fa">X</a>', '<a href="to:/x">X</a>'],
    ['<bdi lang="fa">X</bdi>', '<bdi lang="fa" xml:lang="fa">X</bdi>'],
    ['<p>a &amp; b &lt;c&gt;&nbsp;</p>', '<p>a &amp; b &lt;c&gt;\u00a0</p>'],
    ['<p>a\u0000\u0008b</p>', '<p>a  b</p>'],
    [
      '<details class="x"><summary>A</summary><p>B</p></details>',
      '<div class="x"><p class="summary">A</p><p>B</p></div>',
    ],
    ['<details><summary><h2>A</h2></summary></details>', '<div><div><h2>A</h2></div></div>'],
    ['<img src="/a.jpg" alt="A &lt;b&gt;">', '<span class="fine">[Picture: A &lt;b&gt;]</span>'],
    [
      '<picture><source srcset="/a.webp"><img src="/a.jpg" alt="A"></picture>',
      '<span class="fine">[Picture: A]</span>',
    ],
    ['<img src="https://x.example/1.gif" alt=""><video src="/v"></video>', ''],
    ['<svg viewBox="0 0 9 9" aria-hidden="true"><path class="full" d="M0 0"></path></svg>', ''],
    ['<svg class="chart-wide" viewBox="0 0 9 9"><rect class="fill-ink"></rect></svg>', ''],
  ])('%s becomes %s', (html, written) => {
    expect(chapter(html).body).toBe(written)
  })

  test('shows a drawing as a picture with the words that assistive technology reads on the page', () => {
    const drawing =
      '<svg class="chart-drawing" viewBox="0 0 9 8"><title>A</title><desc>B &amp; c.</desc><rect class="fill-ink" width="3"></rect></svg>'
    const { body, pictures } = chapter(drawing)
    expect(body).toBe('<img src="../../pictures/1.svg" alt="A. B &amp; c." width="9" height="8" class="drawing"/>')
    expect(pictures[0]?.svg).toContain('<rect fill="#10182b" width="3"/>')
    expect(pictures[0]?.svg).not.toContain('class=')
  })

  test('tells in each cell of a wide table what it is, for narrow screens', () => {
    const wide =
      '<table><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr><tr><th>a</th><td>b</td><td>c</td><td>d</td></tr></table>'
    expect(chapter(wide).body).toContain(
      '<th>a</th><td data-head="B">b</td><td data-head="C">c</td><td data-head="D">d</td>',
    )
    const narrow = '<table><tr><th>A</th></tr><tr><td>b</td></tr></table>'
    expect(chapter(narrow).body).toBe(narrow)
  })

  test.each(LOCALES)(
    'is well formed whatever its title, and in the language and direction of the edition %s',
    (locale) => {
      const { documentElement: root } = readXml(chapter('<h1>A</h1>', { locale, title: HOSTILE }).text)
      const { tag, dir } = localeFacts(locale)
      expect(root.querySelector('title')?.textContent).toBe(HOSTILE.replace('\u0000', ' '))
      expect([root.getAttribute('lang'), root.getAttribute('xml:lang'), root.getAttribute('dir')]).toEqual([
        tag,
        tag,
        dir,
      ])
      expect(root.querySelector('.online a')?.getAttribute('href')).toMatch(/^https:\/\/iran\.iom\.int\/.*news\/one$/)
    },
  )
})
