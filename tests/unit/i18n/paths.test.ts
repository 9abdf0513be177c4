import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, localeFacts, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../../lib/i18n/paths.ts'

it('only the edition of the originals has addresses without a prefix', () => {
  expect(LOCALES.filter((locale) => localeFacts(locale).prefix === '')).toEqual([SOURCE_LOCALE])
})

it.each([
  ['/', '/', '/fa'],
  ['/news/x', '/news/x', '/fa/news/x'],
  ['/search?q=khoy', '/search?q=khoy', '/fa/search?q=khoy'],
  ['/?from=feed', '/?from=feed', '/fa?from=feed'],
  ['/#news', '/#news', '/fa#news'],
])('%s is %s in English and %s in Persian', (path, english, persian) => {
  expect(localePath(path, 'en')).toBe(english)
  expect(localePath(path, 'fa')).toBe(persian)
})

it.each([
  ['/fa', 'fa', '/'],
  ['/fa/', 'fa', '/'],
  ['/fa/news', 'fa', '/news'],
  ['/fa?q=1', 'fa', '/?q=1'],
  ['/', 'en', '/'],
  ['/facts', 'en', '/facts'],
  ['/news/fa', 'en', '/news/fa'],
])('%s belongs to the edition %s, where it is %s', (pathname, locale, path) => {
  expect(splitLocale(pathname)).toEqual({ locale, path })
})

describe.each(LOCALES)('in the edition %s', (locale) => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/).filter((text) => text !== 'fa')
  const path = fc.array(slug, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)

  it('an address split again is the path it was made from', () => {
    fc.assert(
      fc.property(path, (original) => {
        expect(splitLocale(localePath(original, locale))).toEqual({ locale, path: original })
      }),
    )
  })
})
