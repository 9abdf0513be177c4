import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../../lib/content/entries/parse-entry.ts'
import {
  listTranslations,
  missingWordFiles,
  stampTranslation,
  translationState,
} from '../../../lib/content/entries/translations.ts'
import { readContent } from '../../../lib/content/load.ts'
import { Problems } from '../../../lib/content/read/content-error.ts'
import { LOCALES, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { fixtureSite, PERSIAN } from './fixture-site.ts'
import { newsEntry } from './news-entry.ts'

const VERSION = '0123456789ab'

describe('a translation against its original', () => {
  const original = newsEntry({})

  test('is complete when it was made from the version there is', () => {
    expect(translationState(original, newsEntry({ translatedFrom: original.version }))).toBe('complete')
  })

  test('is out of date when the original changed since', () => {
    expect(translationState(original, newsEntry({ translatedFrom: 'aaaaaaaaaaaa' }))).toBe('outdated')
  })

  test('is neither while it does not say what it was made from', () => {
    expect(translationState(original, newsEntry({}))).toBe('unversioned')
  })

  test('has the same version whatever ends the lines of the file', () => {
    const text = '---\ntitle: A\nsummary: B\n---\nWords.\n'
    const version = (written: string) =>
      parseEntry('en/about.md', written, 'content/en/about.md', new Problems())?.version
    expect(version(text)).toMatch(/^[0-9a-f]{12}$/)
    expect(version(text.replaceAll('Words', 'Other words'))).not.toBe(version(text))
  })
})

describe.each(LOCALES.filter((locale) => locale !== SOURCE_LOCALE))('the list of the edition %s', (locale) => {
  test('has every original that is no draft, translated or not', () => {
    const site = fixtureSite(PERSIAN)
    const { content } = readContent(site)
    site.remove()
    const states = listTranslations(content?.entries ?? [], locale).map(({ original, state }) => [original.path, state])
    expect(Object.fromEntries(states)).toMatchObject({ '/who-we-are': 'missing', '/news/opening': 'complete' })
  })

  test('names the files of words that are not there', () => {
    const files = ['data/x.yml', 'data/x.csv', 'en/labels.yml', 'figures.yml', 'sources.yml', `${locale}/labels.yml`]
    expect(missingWordFiles(files, locale)).toEqual([`${locale}/data/x.yml`, `${locale}/figures.yml`])
  })
})

describe('stamping', () => {
  test('adds the version as the last field', () => {
    expect(stampTranslation('---\ntitle: A\n---\nWords\n', VERSION)).toBe(
      `---\ntitle: A\ntranslatedFrom: ${VERSION}\n---\nWords\n`,
    )
  })

  test('replaces an older version where it stands', () => {
    expect(stampTranslation('---\ntranslatedFrom: aaaaaaaaaaaa\ntitle: A\n---\n', VERSION)).toBe(
      `---\ntranslatedFrom: ${VERSION}\ntitle: A\n---\n`,
    )
  })

  test('leaves a text alone that speaks of the field', () => {
    const text = '---\ntitle: A\nnote: |\n  translatedFrom: aaaaaaaaaaaa\n---\ntranslatedFrom: b\n---\n'
    expect(stampTranslation(text, VERSION)).toBe(text.replace('---\ntrans', `translatedFrom: ${VERSION}\n---\ntrans`))
  })

  test('keeps the ends of lines and the byte-order mark', () => {
    expect(stampTranslation('\uFEFF---\r\ntitle: A\r\n---\r\nWords\r\n', VERSION)).toBe(
      `\uFEFF---\r\ntitle: A\r\ntranslatedFrom: ${VERSION}\r\n---\r\nWords\r\n`,
    )
  })

  test('refuses a file without front matter', () => {
    expect(() => stampTranslation('Words\n---\na: b\n---\n', VERSION)).toThrow('no front matter')
  })

  test('changes nothing when it is done twice, and nothing but its own line', () => {
    const body = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(body, (words) => {
        const once = stampTranslation(`---\ntitle: A\n---\n${words}`, VERSION)
        expect(once).toBe(`---\ntitle: A\ntranslatedFrom: ${VERSION}\n---\n${words}`)
        expect(stampTranslation(once, VERSION)).toBe(once)
      }),
    )
  })
})
