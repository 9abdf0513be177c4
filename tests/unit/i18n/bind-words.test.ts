import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindWords } from '../../../lib/i18n/bind-words.ts'

/** What a line keeps together is written with `_`. */
function bound(text: string): string {
  return bindWords(`<p>${text}</p>`).slice(3, -4).replaceAll('\u00A0', '_').replaceAll('\u2060', '=')
}

describe('words that belong together stay on one line', () => {
  test.each([
    ['to 25 October 2025, when', 'to 25_October 2025, when'],
    ['asked for USD 47,820,000 to reach 600,000 people', 'asked for USD_47,820,000 to reach 600,000_people'],
    ['more than 5 million refugees', 'more than 5_million refugees'],
    ['News report · Geneva – 30 June', 'News report_· Geneva_– 30_June'],
    ['در ژوئن ۲۰۲۵ و ۴ تیر ۱۴۰۴', 'در ژوئن_۲۰۲۵ و ۴_تیر ۱۴۰۴'],
    ['ژانویهٔ ۲۰۲۴', 'ژانویهٔ_۲۰۲۴'],
    ['(از ۱۲ ژوئن ۲۰۲۵)', '(از ۱۲_ژوئن_۲۰۲۵)'],
    ['in 2024–2025, 13–19 December', 'in 2024–=2025, 13–=19_December'],
    ['۲۰۲۴–۲۰۲۵ میلادی', '۲۰۲۴–=۲۰۲۵ میلادی'],
    ['Torbat-e-Jam', 'Torbat-=e-=Jam'],
    ['ماهی ۱۰ میلیون ریال', 'ماهی ۱۰_میلیون ریال'],
  ])('%s', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  test.each(['Mayors of 3 millions', 'a 2025 plan', 'a two-year plan', 'Covid-19', 'IOM in 2025', 'in May we met'])(
    '%s: nothing else is bound',
    (text) => {
      expect(bound(text)).toBe(text)
    },
  )

  test('what is copied or read by machines keeps its own spaces', () => {
    const kept = '<head><title>5 million</title></head><pre>5 million</pre><textarea>5 million</textarea>'
    expect(bindWords(kept)).toBe(kept)
    expect(bindWords('<a title="5 million">x</a>')).toBe('<a title="5 million">x</a>')
  })

  test('any page says what it said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(bindWords(html).replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(
          html.replaceAll('\u00A0', ' ').replaceAll('\u2060', ''),
        )
      }),
    )
  })
})
