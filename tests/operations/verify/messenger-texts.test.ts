/** Texts that are passed on in messengers: what they hold, and that “Verify a message” knows them again, however they come back. */
import { describe, expect, test } from 'vitest'
import { getEntries } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { isPassedOn, messengerText } from '../../../lib/pages/messenger-text.ts'
import { getVerifyView } from '../../../lib/pages/verify.ts'
import { HELP_PATHS } from '../../../lib/site/navigation.ts'

/** So many words of a text at least are told from any other. */
const FEWEST = 8

/** What messengers and people do to a text on its way. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in one line': (text) => text.replace(/\s+/g, ' '),
  'in narrow lines': (text) => text.replace(/(?:\S+\s+){5}/g, (words) => `${words.trimEnd()}\n`),
  'without half-spaces': (text) => text.replaceAll('\u200C', ''),
  'with spaces for half-spaces': (text) => text.replaceAll('\u200C', ' '),
  'with Arabic letters': (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  'with Latin digits': (text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  'without its addresses': (text) => text.replace(/\s*https?:\S+$/gm, ''),
  'its first half': (text) => firstWords(text, Math.ceil(text.split(/\s+/).length / 2)),
  'copied from WhatsApp': (text) => `[21/06/2026, 10:12] Ali: ${text}`,
  'copied from WhatsApp in Persian': (text) => `[۲۱/۶/۲۰۲۶، ۱۰:۱۲] ‪+98 912 000 0000‬: ${text}`,
  'passed on': (text) => `Forwarded many times\n${text}`,
  'passed on in Persian': (text) => `هدایت‌شده\n${text}`,
  'copied from Telegram': (text) => `IOM Iran, [21.06.26 10:12]\n[Forwarded from IOM]\n${text}`,
  'as a quotation': (text) => text.replace(/^/gm, '> '),
}

function firstWords(text: string, count: number): string {
  return text
    .split(/(?<=\s)(?=\S)/)
    .slice(0, count)
    .join('')
}

describe.each(LOCALES)('the messenger texts of the edition %s', (locale) => {
  const entries = getEntries(locale).filter(isPassedOn)
  const texts = entries.map((entry) => ({ entry, path: entry.path, text: messengerText(entry) }))
  const { verify, messenger } = getMessages(locale)
  const answerTo = (text: string) => getVerifyView(locale, text).results

  test('are there for all news and for each page of help', () => {
    expect(texts.map(({ path }) => path)).toEqual(expect.arrayContaining([...HELP_PATHS]))
    expect(texts.filter(({ path }) => path.startsWith('/news/')).length).toBeGreaterThan(10)
  })

  test.each(texts)('$path: short, plain, with date, address and how to check it', ({ entry, text }) => {
    expect(text.length).toBeLessThan(1000)
    expect(text).not.toMatch(/[*_`#]|\]\(|\p{Extended_Pictographic}| {2}|\n\n\n/u)
    expect(text).toMatch(new RegExp(`^https?://\\S+${entry.path}$`, 'm'))
    expect(text).toMatch(new RegExp(`${messenger.check}\nhttps?://\\S+/take-action/verify\n$`))
    if (entry.type === 'news') expect(text).toContain(messenger.reference(entry.data.code ?? ''))
    expect(text.includes('\u200E')).toBe(localeFacts(locale).dir === 'rtl' && entry.path === '/who-we-are/contact')
  })

  test.each(Object.entries(WAYS))('are known again %s', (_, way) => {
    for (const { entry, text } of texts) {
      const [first, ...others] = answerTo(way(text))
      expect(
        [first, ...others].map((result) => result?.heading),
        way(text),
      ).not.toContain(undefined)
      expect(new Set([first, ...others].map((result) => result?.heading)), way(text)).toEqual(
        new Set([verify.results.published.heading]),
      )
      expect(first?.texts.map(({ title }) => title)).toContain(entry.data.title)
    }
  })

  test(`are known by their first words, ${FEWEST} or more`, () => {
    for (const { entry, text } of texts)
      for (let count = FEWEST; count < text.split(/\s+/).length; count += 7) {
        const [first, ...others] = answerTo(firstWords(text, count))
        expect(others, firstWords(text, count)).toEqual([])
        expect(first?.heading).toBe(verify.results.published.heading)
        expect(first?.texts.map(({ title }) => title)).toContain(entry.data.title)
      }
  })

  test('are not vouched for with another number in them', () => {
    for (const { text } of texts)
      for (const { 0: number, index } of text.matchAll(/[\d۰-۹]+/g)) {
        const changed =
          text.slice(0, index) + number.replace(/.$/u, (digit) => otherDigit(digit)) + text.slice(index + number.length)
        expect(answerTo(changed)[0]?.tone, changed).not.toBe('good')
      }
  })
})

function otherDigit(digit: string): string {
  const value = digit.codePointAt(0) ?? 0
  return String.fromCodePoint(digit === '9' || digit === '۹' ? value - 1 : value + 1)
}
