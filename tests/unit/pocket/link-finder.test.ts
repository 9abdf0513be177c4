import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OFFICIAL_ORIGIN } from '../../../lib/site/config.ts'
import { linkFinder } from '../../../server/pocket/link-finder.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'

onFixtureSite()

const FILES = new Map([
  ['/fa', 'index.html'],
  ['/fa/news/one', 'pages/news/one.html'],
  ['/fa/news/two', 'pages/news/two.html'],
  ['/fa/jobs', 'pages/jobs.html'],
])

describe('a link within a copy', () => {
  test.each([
    ['/fa', '../../index.html'],
    ['/fa/news/two#part', 'two.html#part'],
    ['/fa/jobs?q=x#part', '../jobs.html#part'],
    ['#part', '#part'],
    ['mailto:a@iom.int', 'mailto:a@iom.int'],
    ['https://iom.int/', 'https://iom.int/'],
    ['//other.example/', '//other.example/'],
    ['/news/one', `${OFFICIAL_ORIGIN}/news/one`],
    ['/fa/search?q=x', `${OFFICIAL_ORIGIN}/fa/search?q=x`],
  ])('%s is written %s', (address, written) => {
    expect(linkFinder(FILES)(address, 'pages/news/one.html')).toBe(written)
  })

  test('is a file of the copy or an address at the official site, whatever path it names', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...FILES.values()), (path, from) => {
        const address = `/${path.replace(/^[/\\]+/, '')}`
        const url = new URL(linkFinder(FILES)(address, from), `file:///copy/${from}`)
        const isFile = [...FILES.values()].some((file) => url.href.startsWith(`file:///copy/${file}`))
        expect(isFile || url.origin === OFFICIAL_ORIGIN).toBe(true)
      }),
    )
  })
})
