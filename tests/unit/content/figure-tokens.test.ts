import { describe, expect, it } from 'vitest'
import { replaceTokens } from '../../../lib/content/numbers/figure-tokens.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { figures } from '../data/site-data.ts'

const known = new Map(figures.map((figure) => [figure.id, figure]))
const replace = (text: string, locale: (typeof LOCALES)[number], form: 'markdown' | 'plain' = 'markdown') =>
  replaceTokens(text, { locale, figures: known, form })

describe.each(LOCALES)('{{figure:id}} in %s', (locale) => {
  const value = (id: string) => known.get(id)?.editions[locale]?.text ?? ''

  it.each(figures.map(({ id }) => id))('%s becomes its value, linked to its page', (id) => {
    expect(replace(`x {{figure:${id}}} y`, locale).text).toBe(`x [${value(id)}](/data-and-resources/figures/${id}) y`)
  })

  it('is the value alone in a plain text and in the text of a link', () => {
    expect(replace('x {{figure:returns-2023}}', locale, 'plain').text).toBe(`x ${value('returns-2023')}`)
    expect(replace('[x {{figure:returns-2023}} y](/news/z)', locale).text).toBe(
      `[x ${value('returns-2023')} y](/news/z)`,
    )
  })
})

describe('a sentence that begins with a figure', () => {
  it('begins with a capital', () => {
    expect(replace('{{figure:june-2025-returns}} people', 'en', 'plain').text).toBe('More than 256,000 people')
    expect(replace('So it was. {{figure:returns-2023}} people', 'en', 'plain').text).toMatch(/\. Nearly/)
    expect(replace('It was {{figure:returns-2023}} people', 'en', 'plain').text).toMatch(/was nearly/)
  })
})

describe('a reference that leads nowhere', () => {
  it('stays as it is, and says where it stands and what was meant', () => {
    const { text, faults } = replace('ab {{figure:returns-2032}}', 'en')
    expect(text).toBe('ab {{figure:returns-2032}}')
    expect(faults).toEqual([
      {
        offset: 3,
        problem: '“returns-2032” is not a figure',
        remedy: expect.stringMatching(/^did you mean returns-20/),
      },
    ])
  })

  it('is found when it is misspelt as well', () => {
    expect(replace('{{figures:returns-2023}}', 'en').faults[0]?.remedy).toBe('write it like {{figure:returns-2023}}')
  })
})
