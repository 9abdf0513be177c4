import { expect, test } from 'vitest'
import { ownPath } from '../../../lib/content/schema/own-address.ts'
import { SITE_ORIGIN } from '../../../lib/site/config.ts'

test.each([
  ['https://iran.iom.int/news/x', '/news/x'],
  ['http://iran.iom.int/news/x/', '/news/x'],
  ['https://IRAN.iom.int/fa/news/x#sources', '/news/x#sources'],
  ['https://iran.iom.int/fa', undefined],
  ['https://iran.iom.int', undefined],
  ['https://iran.iom.int/#content', undefined],
  ['https://iran.iom.int/search?q=health', undefined],
  ['https://iran.iom.int/news/feed.xml', undefined],
  [`${SITE_ORIGIN}/news/x`, '/news/x'],
  ['https://roasiapacific.iom.int/news/x', undefined],
  ['https://iran.iom.int.example.org/news/x', undefined],
  ['https://iran.iom.int@example.org/news/x', undefined],
  ['/news/x', undefined],
  ['mailto:iran.iom.int/news/x@example.org', undefined],
])('%s is the page %s', (address, path) => {
  expect(ownPath(address)).toBe(path)
})
