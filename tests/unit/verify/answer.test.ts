import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, type Known, LONGEST_QUERY } from '../../../lib/verify/answer.ts'
import { squeeze } from '../../../lib/verify/compare-words.ts'
import { findAddresses } from '../../../lib/verify/find-addresses.ts'
import { judgeAddress } from '../../../lib/verify/judge-address.ts'

const HOSTS = {
  own: ['iran.iom.int'],
  channels: [
    { host: 'iran.iom.int', withSubdomains: false },
    { host: 'iom.int', withSubdomains: true },
  ],
}

const KNOWN: Known<string, string> = {
  ...HOSTS,
  texts: [
    { key: 'release', squeezed: squeeze('A workshop opened in Tehran on Monday. Twenty people met there.') },
    { key: 'بیانیه', squeezed: squeeze('کارگاه خیاطی در شهرک تربت جام گشایش یافت و می‌ماند.') },
  ],
  codes: new Map([['IOM-IR-2023-001', ['release']]]),
  falseMessages: [
    { key: 'planted', squeezed: [squeeze('Send your deposit to keep the place')], hosts: ['pay.example'] },
  ],
}

function judged(written: string) {
  const verdict = judgeAddress(written, HOSTS)
  return verdict?.kind === 'look-alike' ? `${verdict.kind}: ${verdict.trick} of ${verdict.official}` : verdict?.kind
}

describe('an address', () => {
  test.each([
    ['https://iran.iom.int/news/x', 'own'],
    ['iran.iom.int', 'own'],
    ['IRAN.IOM.INT./fa', 'own'],
    ['https://www.iom.int/iran', 'channel'],
    ['https://weareallin.iom.int', 'channel'],
    ['press@iom.int', 'channel'],
    ['https://iran.iom.int.example.com/news', 'look-alike: sub-domain of iran.iom.int'],
    ['iran-iom-int.example.com', 'look-alike: sub-domain of iran.iom.int'],
    ['https://iran.iom.int@example.com/', 'look-alike: user of iran.iom.int'],
    ['https://iran.iom.int%2Fnews@example.com', 'look-alike: user of iran.iom.int'],
    ['iom.int@example.com', 'look-alike: user of iom.int'],
    ['https://irаn.iom.int/news', 'look-alike: letters of iran.iom.int'],
    ['https://xn--irn-7cd.iom.int.co', 'look-alike: sub-domain of iran.iom.int'],
    ['https://iran.lom.int', 'look-alike: letters of iran.iom.int'],
    ['https://iran.i0m.int', 'look-alike: letters of iran.iom.int'],
    ['https://iran.iorn.int', 'look-alike: letters of iran.iom.int'],
    ['https://iran.i۰m.int', 'look-alike: letters of iran.iom.int'],
    ['https://iran.iᴏm.int', 'look-alike: letters of iran.iom.int'],
    ['https://iгαn.iom.int', 'look-alike: letters of iran.iom.int'],
    ['https://example.com/iran.iom.int/news', 'look-alike: path of iran.iom.int'],
    ['https://iran.iom.in', 'look-alike: similar of iran.iom.int'],
    ['hr@iom-jobs.example', 'look-alike: similar of iom.int'],
    ['https://reliefweb.int/report/x', 'foreign'],
    ['http://192.0.2.7/', 'foreign'],
  ])('%s is %s', (written, expected) => {
    expect(judged(written)).toBe(expected)
  })

  test('that is ours is doubted when it is not encrypted, has a port or a name before the @', () => {
    const verdict = judgeAddress('http://someone@iran.iom.int:8080/news', HOSTS)
    expect(verdict).toMatchObject({ kind: 'own', notes: ['not-encrypted', 'port', 'user'] })
  })

  test('is found in a sentence, in quotation marks, behind invisible characters', () => {
    expect(findAddresses('See «https://iran.iom.int/fa/news». Or (iom.int), or\u200F hr@iom.example!')).toEqual([
      'https://iran.iom.int/fa/news',
      'iom.int',
      'hr@iom.example',
    ])
    expect(findAddresses('It ended.Then came rain, e.g. on 1.5 ha. آمد.رفت')).toEqual([])
  })
})

const SLIPS = fc.constantFrom('.example.com', '.co', '-jobs.org', '.int.net')

describe('whatever is added behind an official name', () => {
  test('is never taken for ours', () => {
    fc.assert(
      fc.property(SLIPS, fc.webPath(), (ending, path) => {
        const kind = judgeAddress(`https://iran.iom.int${ending}${path}`, HOSTS)?.kind
        expect(kind).toBe('look-alike')
      }),
    )
  })

  test('an address whose host is not below iom.int is never official', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        fc.pre(!/\.?iom\.int$/.test(new URL(url).hostname))
        expect(['look-alike', 'foreign']).toContain(judgeAddress(url, HOSTS)?.kind)
      }),
    )
  })
})

describe('the answer', () => {
  const kinds = (query: string) => answer(query, KNOWN).map(({ kind }) => kind)

  test.each(['IOM-IR-2023-001', 'iom ir 2023 001', 'کد IOM–IR–۲۰۲۳–۰۰۱ است', 'IOM_IR_٢٠٢٣_٠٠١'])(
    'knows the release code written as %s',
    (query) => {
      expect(answer(query, KNOWN)).toContainEqual({ kind: 'code', code: 'IOM-IR-2023-001', keys: ['release'] })
    },
  )

  test('to a code that nothing public has is that it is not known', () => {
    expect(answer('IOM-IR-2023-999', KNOWN)).toEqual([{ kind: 'code', code: 'IOM-IR-2023-999', keys: [] }])
  })

  test('finds a sentence whatever its spaces, marks and kinds of letters', () => {
    for (const query of [
      '“A workshop opened in tehran, on MONDAY”',
      'كارگاه خياطي در شهرك تربت‌جام گشايش يافت و مي ماند',
    ])
      expect(answer(query, KNOWN)).toMatchObject([{ kind: 'words', match: { extent: 'whole' } }])
  })

  test('says when only part of the words is ours, and warns of what the rest demands', () => {
    const query = 'A workshop opened in Tehran on Monday. Send your money to this account today.'
    expect(answer(query, KNOWN)).toMatchObject([
      { kind: 'demand', demand: 'money' },
      { kind: 'words', match: { extent: 'part', keys: ['release'] } },
    ])
  })

  test('does not judge by a word or two', () => {
    expect(kinds('Tehran')).toEqual(['too-short'])
    expect(kinds('  ')).toEqual([])
  })

  test('warns of a known false message by its words and by where it leads', () => {
    expect(kinds('Hello! SEND your deposit, to keep the place')[0]).toBe('false')
    expect(kinds('https://pay.example/x')[0]).toBe('false')
  })

  test('comes at once, however often a text names what it compares with', () => {
    let asked = 0
    const squeezed = { includes: () => ++asked < 0 } as unknown as string
    answer('\uFDFA'.repeat(LONGEST_QUERY), { ...KNOWN, texts: [{ key: 'x', squeezed }] })
    answer('some words of fifteen letters. '.repeat(30), { ...KNOWN, texts: [{ key: 'x', squeezed }] })
    expect(asked).toBeLessThan(150)
  })

  test('comes for every text, without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (query) => void answer(query, KNOWN)))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('iom', '.', 'int', '@', '/', ':', '-', '۰', 'ir', '2023', '001', ' ', '%')),
        (parts) => void answer(parts.join(''), KNOWN),
      ),
    )
  })
})
