import { describe, expect, it } from 'vitest'
import { formatNumber, goalName } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'

/** Every string of a record with the way to it; functions are called with the same word in every place, or with a list where one is joined. */
function* strings(value: unknown, word: unknown, path = ''): Generator<[path: string, text: string]> {
  const given = path.endsWith('/join') ? [[word, word]] : Array(4).fill(word)
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') yield* strings(Reflect.apply(value, undefined, given), word, path)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, word, `${path}/${key}`)
  }
}

function texts(locale: Locale, word: unknown): [path: string, text: string][] {
  return [...strings(getMessages(locale), word)]
}

/** The strings a pattern is found in; a test that fails names them. */
function matching(locale: Locale, pattern: RegExp): [path: string, text: string][] {
  return texts(locale, '۳').filter(([, text]) => pattern.test(text))
}

describe.each(LOCALES)('the messages of the edition %s', (locale) => {
  it('say something everywhere, with no space too many', () => {
    expect(matching(locale, /^$|^\s|\s$|\s\s|undefined|\[object/)).toEqual([])
  })

  it('take numbers from nought upwards', () => {
    const { listing, pagination, search } = getMessages(locale)
    for (const count of [0, 1, 2, 17, 1234]) {
      const written = formatNumber(count, locale)
      expect(listing.resultCount(count)).toContain(written)
      expect(search.resultCount(count, 'x')).toContain(written)
      expect(pagination.page(count, count)).toContain(written)
      expect(pagination.archive(count)).toContain(written)
    }
  })

  it('have the same fields as the original', () => {
    // What explains a field in English is the comment of the schema.
    const fields = (edition: Locale) =>
      texts(edition, '۳').flatMap(([path]) => (path.startsWith('/editor/hints/') ? [] : [path]))
    expect(fields(locale).sort()).toEqual(fields('en').sort())
  })

  it('use typographic quotation marks and apostrophes', () => {
    expect(matching(locale, /["'`]/)).toEqual([])
  })

  it('name all seventeen goals, each once', () => {
    expect(new Set(getMessages(locale).goals.names).size).toBe(17)
    expect(goalName(17, locale)).toBe(getMessages(locale).goals.names.at(-1))
    expect(() => goalName(18, locale)).toThrow('They run from 1 to 17')
  })
})

describe('the Persian messages', () => {
  it('are written with Persian letters and digits', () => {
    expect(matching('fa', /[يكىةۀ٠-٩0-9]/)).toEqual([])
  })

  it('hold no Latin words', () => {
    // Names of file formats have no Persian form, nor have https, files that the reader is to open, and ways that phones have to send them.
    const named =
      /^\/data\/mission$|^\/feeds\/formats\/|^\/openData\/|^\/verify\/notes\/not-encrypted$|^\/offline\/(?:files|open|pass)\//
    expect(matching('fa', /[A-Za-z]/).filter(([path]) => !named.test(path))).toEqual([])
  })

  it('use Persian commas, question marks and semicolons', () => {
    expect(matching('fa', /[,;?]|[“”]/)).toEqual([])
  })

  it('join prefixes and endings by a half-space, not a space', () => {
    expect(matching('fa', /(?:^|\s)ن?می\s|\s(?:ها|های|هایی|هایمان|ترین?|ای|اند)(?=\s|[،.:؟»]|$)/)).toEqual([])
  })

  it('have no half-space at the edge of a word, and none doubled', () => {
    expect(matching('fa', /(?:^|\s|\u200c)\u200c|\u200c(?:\s|$|[،.:؟»])/)).toEqual([])
  })

  it('write the silent h of the construct state with its sign', () => {
    expect(matching('fa', /(?:^|\s)(?:درباره|توسعه)\s/)).toEqual([])
  })

  it('count in Persian digits', () => {
    const { listing, pagination, search } = getMessages('fa')
    expect(listing.resultCount(1234)).toBe('۱٬۲۳۴ مطلب')
    expect(pagination.page(2, 10)).toBe('صفحهٔ ۲ از ۱۰')
    expect(search.resultCount(1, 'خوی')).toBe('۱ نتیجه برای «خوی»')
  })
})

describe('the English messages', () => {
  it('tell one from many', () => {
    const { listing, search } = getMessages('en')
    expect(listing.resultCount(1)).toBe('1 item')
    expect(listing.resultCount(0)).toBe('0 items')
    expect(listing.resultCount(1234)).toBe('1,234 items')
    expect(search.resultCount(1, 'Khoy')).toBe('1 result for “Khoy”')
  })

  it('hold no Persian words', () => {
    expect(texts('en', 'word').filter(([, text]) => /[\u0600-\u06ff]/.test(text))).toEqual([])
  })

  it('are British', () => {
    expect(matching('en', /\b(?:programs?|color|center|organized|organization(?! for Migration))\b/i)).toEqual([])
  })
})
