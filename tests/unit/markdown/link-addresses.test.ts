import { expect, test } from 'vitest'
import { linkAddresses, withoutLinksTo } from '../../../lib/markdown/link-addresses.ts'

test('a link that the page lists already leaves its words', () => {
  const html =
    '<p><a href="/one">One <em>word</em></a>, <a href="/two" hreflang="fa">two</a> and <a class="term" href="/one">one</a></p>'
  const rest = withoutLinksTo(html, ['/one'])
  expect(rest).toBe('<p>One <em>word</em>, <a href="/two" hreflang="fa">two</a> and one</p>')
  expect(linkAddresses(rest)).toEqual(['/two'])
})
