import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MarkdownContext, renderMarkdown } from '../../../lib/markdown/render.ts'

const TERMS = [
  { href: '/g#migrant', forms: ['migrant', 'migrants', 'مهاجر', 'مهاجران'] },
  { href: '/g#return', forms: ['return'] },
  { href: '/g#avr', forms: ['assisted voluntary return'] },
  { href: '/g#settlement', forms: ['مهمان‌شهر'] },
]

function render(markdown: string, context: Partial<MarkdownContext> = {}): string {
  return renderMarkdown(markdown, {
    resolve: (path) => ({ href: path }),
    footnoteWords: { heading: 'Notes', back: (number) => `Back ${number}`, number: String },
    tableName: 'Table',
    terms: TERMS,
    ...context,
  }).html
}

/** The linked words, in their order. */
function linked(markdown: string): string[] {
  return [...render(markdown).matchAll(/<a href="\/g#[^"]*" class="term">([^<]*)<\/a>/g)].map(([, word = '']) => word)
}

describe('words of the glossary', () => {
  test('are linked where they first stand, in whatever form, and only there', () => {
    expect(linked('Migrants came.\n\nA migrant stayed, migrants left.')).toEqual(['Migrants'])
  })

  test('lose to a longer word that begins before them', () => {
    expect(linked('They asked for assisted voluntary\nreturn. A return is another thing.')).toHaveLength(2)
    expect(linked('Assisted voluntary return')).toEqual(['Assisted voluntary return'])
  })

  test('are left alone in headings and in links', () => {
    expect(linked('## Migrants\n\n[migrants](/x) and [the migrant][1]\n\n[1]: /y')).toEqual([])
    expect(linked('## Migrants\n\nA migrant')).toEqual(['migrant'])
  })

  test.each([
    ['immigrants', 'inside a longer word'],
    ['migrant-led', 'bound by a hyphen'],
    ['مهاجرت', 'inside a longer Persian word'],
    ['مهاجر‌ها', 'bound to an ending by ZWNJ'],
    ['مهمان شهر', 'with a space where the form has ZWNJ'],
  ])('are not found in %s: %s', (text) => {
    expect(linked(text)).toEqual([])
  })

  test.each([
    ['«مهاجران»، گفت', 'مهاجران'],
    ['مهمان‌شهر.', 'مهمان‌شهر'],
    ['(migrant)', 'migrant'],
    ['the migrants’ papers', 'migrants'],
  ])('are found beside signs: %s', (text, word) => {
    expect(linked(text)).toEqual([word])
  })

  test('change no word of any text', () => {
    const plain = (html: string) => html.replace(/<[^>]*>/g, '')
    const words = fc.array(fc.constantFrom('migrant', 'return', 'مهاجر', ' ', '\n', '*', '`', '‌', '-', 'x'))
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        expect(plain(render(text))).toBe(plain(render(text, { terms: [] })))
      }),
    )
  })
})
