import { expect, test } from 'vitest'
import { linkAddresses, withoutLinksTo } from '../../../lib/markdown/link-addresses.ts'

test('a link that the page lists already leaves its words', () => {
  const html =
    '<p><a href="/one">One <em>word</em></a>, <a href="/two" hreflang="fa">two</a> and <a class="term" href="/one">one</a></p>'
  const rest = withoutLinksTo(html, ['/one'])
  expect(rest).toBe('<p>One <em>word</em>, <a href="/two" hreflang="fa">two</a> and one</p>')
  expect(linkAddresses(rest)).toEqual(['/two'])
})

test('what only leads to a page that is listed already is left out, with the heading above it', () => {
  const kept = '<p>One <a href="/one">word</a> of text</p>'
  const rest = '<h2 id="b">B</h2>\n<p>Two</p>'
  const led = '<h2 id="a">A</h2>\n<ul>\n<li><a href="/one">One</a>: the first</li>\n</ul>'
  const asked = '<p>Which? The first: <a href="/one">one</a>.</p>'
  const left = withoutLinksTo([asked, kept, led, rest, led].join('\n'), ['/one'])
  expect(left.trim().split('\n')).toEqual(['<p>One word of text</p>', ...rest.split('\n')])
})
