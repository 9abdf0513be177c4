/** Messages such as reach people, judged by what the site really publishes. */
import { describe, expect, test } from 'vitest'
import { getStandingNews } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import type { Messages } from '../../../lib/i18n/messages/en.ts'
import { plainText } from '../../../lib/markdown/plain-text.ts'
import { getVerifyView } from '../../../lib/pages/verify.ts'

type Result = keyof Messages['verify']['results']

const CASES: readonly (readonly [message: string, ...results: Result[]])[] = [
  // Codes
  ['IOM-IR-2023-001', 'published'],
  ['iom-ir-2023-001', 'published'],
  ['IOM\u2011IR\u20112023\u2011001', 'published'],
  ['کد: IOM-IR-۲۰۲۳-۰۰۱', 'published'],
  ['IOM-IR-٢٠٢٣-٠٠١', 'published'],
  ['I O M - I R - 2023 - 001', 'published'],
  ['IOM\u200CIR\u200C2023\u200C001', 'published'],
  ['IOM\u200B-IR-2023-001', 'published'],
  ['IOMIR2023001', 'published'],
  ['IOM/IR/2023/001', 'published'],
  ['\u202EIOM-IR-2023-001', 'published'],
  ['IOM-IR-2O23-OO1', 'published'],
  ['IOM-IR-2023-0015', 'unknownCode'],
  ['IOM-IR-2023-00101', 'unknownCode'],
  ['IOM-IR-2023-999 IOM-IR-2023-001', 'unknownCode', 'published'],
  ['IOM-IR-2023-1', 'tooShort'],
  ['XIOM-IR-2023-001', 'tooShort'],
  // Addresses of this site
  ['https://iran.iom.int', 'published'],
  ['IRAN.IOM.INT./take-action', 'published'],
  ['https://iran.iom.int:443/news', 'ownPage'],
  ['https://iran.iom.int:8443/news', 'ownPage'],
  ['http://iran.iom.int/news', 'ownPage'],
  ['https://iran.iom.int//fa//news/', 'ownPage'],
  ['https://iran.iom.int/en/news', 'ownPage'],
  ['https://iran.iom.int/%6eews?utm=1#top', 'ownPage'],
  ['https://iran\u3002iom\uFF0Eint/news', 'ownPage'],
  ['https://iran.iom.int\u202E/news', 'ownPage'],
  ['سایت:iran.iom.int/news', 'ownPage'],
  ['برای ثبت‌نام به سایتiran.iom.int/newsبروید', 'unknownWords', 'ownPage'],
  ['<a href="https://iran.iom.int/news">x</a>', 'ownPage'],
  ['iran.iom.int/news/feed.xml', 'ownFile'],
  ['https://iran.iom.int/pay-here', 'ownMissing'],
  ['iran.iom.int\\@example.com', 'ownMissing'],
  // Addresses that look like it
  ['https://iran.iom.int.example.com/news', 'lookAlike'],
  ['https://iran.iom.int.ir', 'lookAlike'],
  ['https://iran.iom.int@example.com/news', 'lookAlike'],
  ['https://iran.iom.int%40example.com', 'lookAlike'],
  ['https://xn--irn-7cd.iom.int', 'lookAlike'],
  ['https://iran.iоm.int/', 'lookAlike'],
  ['http://ایران.iom.int', 'lookAlike'],
  ['لینک:https://example.com/iran.iom.int', 'lookAlike'],
  ['https:\\\\example.com\\iran.iom.int', 'lookAlike'],
  ['https://example.com#@iran.iom.int', 'lookAlike'],
  ['https://example.com?to=https://iran.iom.int', 'lookAlike'],
  ['iran-iom.int', 'lookAlike'],
  ['نشانیhr@iom-jobs.exampleاست', 'lookAlike'],
  ['iraniom.int', 'lookAlike'],
  ['iomiran.example', 'lookAlike'],
  ['iom-iran.example', 'lookAlike'],
  ['hr@iom.int.example.com', 'lookAlike'],
  ['iom.recruitment@mail.example', 'lookAlike'],
  ['iomiran@mail.example', 'lookAlike'],
  // Other addresses
  ['https://www.iom.int/news', 'channel'],
  ['press@iom.int', 'mail'],
  ['mailto:press@iom.int', 'mail'],
  ['IOM <press@iom.int>', 'mail'],
  ['"press@iom.int" <someone@example.com>', 'mail', 'foreign'],
  ['https://short.example/3abc', 'foreign'],
  ['http://2130706433/', 'foreign'],
  ['http://[::1]/', 'foreign'],
  ['192.0.2.7', 'foreign'],
  ['t.me/some_name', 'foreign'],
  ['https://wa.me/980000000000', 'foreign'],
  // What the site cannot know
  ['@iom_iran', 'account'],
  ['telegram: @iom_job', 'account'],
  ['+98 21 0000 0000', 'account'],
  ['۰۲۱-۰۰۰۰۰۰۰۰', 'account'],
  ['با شماره ۰۹۱۲۰۰۰۰۰۰۰ تماس بگیرید تا اقامت بگیرید', 'account', 'unknownWords'],
  ['برای دریافت کمک باید هزینهٔ ثبت‌نام را به این حساب واریز کنید', 'money'],
  ['Pay the fee today and your resettlement will be approved next week', 'money'],
  ['You have been selected, pay USD 50 registration fee', 'money'],
  ['pay now', 'money'],
  ['IOM-IR-2023-001 Pay 50 USD to Ali to register', 'money', 'published'],
  ['با شماره ۰۹۱۲۰۰۰۰۰۰۰ تماس بگیرید و عکس گذرنامه را بفرستید', 'secret', 'account'],
  ['For your visa send 30 euros and a copy of your passport to hr@iom-jobs.example', 'money', 'secret', 'lookAlike'],
  ['<script>alert(1)</script>', 'unknownWords'],
  ['سلام', 'tooShort'],
  ['؟؟؟', 'tooShort'],
  ['%00', 'tooShort'],
  ['https://', 'tooShort'],
  ['http://iran.iom.int:99999', 'tooShort'],
]

describe.each(LOCALES)('in the edition %s', (locale) => {
  const { results: words } = getMessages(locale).verify
  const headings = (message: string) => getVerifyView(locale, message).results.map(({ heading }) => heading)

  const cases = CASES.map(([message, ...expected]) => ({ message, expected }))
  test.each(cases)('$message is answered: $expected', ({ message, expected }) => {
    expect(headings(message)).toEqual(expected.map((result) => words[result].heading))
  })

  test('every answer but “Published here” says what to do', () => {
    const untold = CASES.filter(([message]) => {
      const { needsAdvice, results } = getVerifyView(locale, message)
      return needsAdvice === results.every(({ heading }) => heading === words.published.heading)
    })
    expect(untold).toEqual([])
    expect(getVerifyView(locale, 'https://short.example/3abc').needsAdvice).toBe(true)
    expect(getVerifyView(locale, 'IOM-IR-2023-001').needsAdvice).toBe(false)
  })

  test.each([
    ['A small fee', 'money'],
    ['passport', 'secret'],
    ['گذرنامه شما آماده است', 'secret'],
  ] as const)('%s is warned of, though it asks for nothing', (message, demand) => {
    expect(headings(message)[0]).toBe(getMessages(locale).verify.mentions[demand])
    expect(getVerifyView(locale, message).results[0]?.tone).toBe('warning')
  })

  test('the gravest part of an answer is its verdict', () => {
    expect(headings('https://www.iom.int/news https://iran-iom.int')[0]).toBe(words.lookAlike.heading)
  })

  test.each(['', ' ', '\n', '\u200C'])('nothing is said to %j', (message) => {
    expect(headings(message)).toEqual([])
  })

  const sentences = getStandingNews(locale)
    .flatMap(({ body }) => plainText(body).split(/(?<=[.؟!])\s+/)[0] ?? [])
    .filter((sentence) => sentence.length > 60)

  test('the first sentence of every release is ours', () => {
    expect(sentences.length).toBeGreaterThan(10)
    for (const sentence of sentences) expect(headings(sentence), sentence).toEqual([words.published.heading])
  })

  test('with a slip of the pen, a word left out or another letter in it, it is only nearly ours', () => {
    for (const sentence of sentences) {
      const slips = [`${sentence.slice(0, 30)}x${sentence.slice(31)}`, sentence.replace(/(?<=^\S+) \S+/, '')]
      for (const slip of slips) expect([words.nearly.heading, words.partly.heading], slip).toContain(headings(slip)[0])
    }
  })
})
