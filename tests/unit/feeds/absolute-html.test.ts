import { expect, test } from 'vitest'
import { absoluteHtml } from '../../../lib/feeds/absolute-html.ts'

const PAGE = 'https://example.org/fa/news/example'

test.each([
  ['a path', '<a href="/our-work/health">x</a>', '<a href="https://example.org/our-work/health">x</a>'],
  ['a fragment leads to the page', '<a href="#fn-1">1</a>', `<a href="${PAGE}#fn-1">1</a>`],
  [
    'another site',
    '<a href="https://reliefweb.int/a?b=1&amp;c=2">x</a>',
    '<a href="https://reliefweb.int/a?b=1&amp;c=2">x</a>',
  ],
  ['mail', '<a href="mailto:press@example.org">x</a>', '<a href="mailto:press@example.org">x</a>'],
  ['a picture', '<img src="/a.jpg" alt="“x”">', '<img src="https://example.org/a.jpg" alt="“x”">'],
  [
    'a choice of pictures',
    '<img srcset="/a.jpg 1x, /b.jpg 2x">',
    '<img srcset="https://example.org/a.jpg 1x, https://example.org/b.jpg 2x">',
  ],
  ['what is no address stays', '<a href="https://[">x</a>', '<a href="https://[">x</a>'],
  ['Persian text', '<p>بازگشت‌ها &lt;۲۰۲۵&gt;</p>', '<p>بازگشت‌ها &lt;۲۰۲۵&gt;</p>'],
])('%s', (_, html, expected) => {
  expect(absoluteHtml(html, PAGE)).toBe(expected)
})
