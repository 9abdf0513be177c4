import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { formatMarkdown, plainText, type TextContext } from '../../../lib/markdown/plain-text.ts'
import { renderMarkdown } from '../../../lib/markdown/render.ts'

const footnoteWords = { heading: 'Notes', back: (number: string) => `Back to ${number}`, number: String }
const CONTEXT: TextContext = {
  resolve: (path) => `https://example.org${path}`,
  footnoteWords,
  struck: (words) => `[struck out: ${words}]`,
}

describe('the text edition of Markdown', () => {
  test.each([
    ['a hard break', 'One street  \nTehran', 'One street\nTehran'],
    ['a soft break', 'One\nsentence', 'One sentence'],
    ['a nested list', '- one\n  - two\n- three', '- one\n  - two\n- three'],
    ['an item of two paragraphs', '1. one\n\n   more\n\n2. two', '1. one\n\n   more\n\n2. two'],
    ['a list that starts at 3', '3. three\n4. four', '3. three\n4. four'],
    ['words struck out', '~~12~~ 15 people', '[struck out: 12] 15 people'],
    ['a footnote', 'A claim[^x].\n\n[^x]: Its proof.', 'A claim[1].\n\nNotes\n\n1. Its proof.'],
    ['a link by reference', '[The page][p]\n\n[p]: /news/x', 'The page (https://example.org/news/x)'],
    ['a link that says its address', '<https://example.org/a>', 'https://example.org/a'],
    ['a link to write to', '[Write](mailto:a@example.org)', 'Write (a@example.org)'],
    ['a quotation', '> We stay.\n>\n> All of us.', '> We stay.\n> \n> All of us.'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['a picture', '![A workshop](x.jpg "Tailors at work © IOM")', 'A workshop. Tailors at work © IOM'],
    ['raw HTML', '<b>raw</b> words', 'raw words'],
  ])('of %s', (_, markdown, expected) => {
    expect(formatMarkdown(markdown, CONTEXT)).toBe(expected)
  })

  test('numbers lists and notes in the digits of the edition', () => {
    const words = { ...footnoteWords, number: (value: number) => value.toLocaleString('fa-IR') }
    expect(formatMarkdown('1. یک[^a]\n\n[^a]: منبع', { ...CONTEXT, footnoteWords: words })).toBe(
      '۱. یک[۱]\n\nNotes\n\n۱. منبع',
    )
  })
})

interface ParsedNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: readonly ParsedNode[]
}

/** The words readers of a page see, parted where they see them parted. */
function wordsOfPage(markdown: string): string[] {
  const { html } = renderMarkdown(markdown, { resolve: (href) => ({ href }), footnoteWords, tableName: 'Table' })
  const textOf = ({ type, name, data, attribs, children }: ParsedNode): string => {
    if (type === 'text') return data ?? ''
    if (attribs?.['class'] === 'backlink') return ''
    const inner = (children ?? []).map(textOf).join('')
    return /^(?:a|em|strong|del|code)$/.test(name ?? '') ? inner : ` ${inner} `
  }
  return wordsOf(
    parseDocument(html)
      .children.map((node) => textOf(node as ParsedNode))
      .join(''),
  )
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The first word that is missing, joined to another or out of order. */
function firstLost(words: readonly string[], text: string): string | undefined {
  const said = wordsOf(text)
  let from = 0
  return words.find((word) => {
    const at = said.indexOf(word, from)
    from = at + 1
    return at < 0
  })
}

const word = fc.stringMatching(/^[a-zا-ی]{1,6}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const inline = fc.oneof(
  phrase,
  ...['**x**', '*x*', '~~x~~', '`x`', '[x](https://example.org/)', '[x][ref]', '[x](/news)'].map((form) =>
    phrase.map((words) => form.replace('x', words)),
  ),
  phrase.map((words) => `${words}[^a]`),
  phrase.map((words) => `${words}[^b]`),
)
const line = fc.tuple(
  fc.array(inline, { minLength: 1, maxLength: 4 }),
  fc.constantFrom(' ', '\n', '  \n', '\\\n', ', '),
)
const paragraph = line.map(([parts, between]) => parts.join(between))
const oneLine = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const indented = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`)
const { block } = fc.letrec<{ block: string; inner: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    oneLine.map((text) => `## ${text}`),
    phrase.map((text) => `\`\`\`\n${text}\n\`\`\``),
    fc.tuple(oneLine, oneLine, oneLine).map(([a, b, c]) => `| ${a} | ${b} |\n| - | - |\n| ${c} | z |`),
    fc
      .array(tie('inner'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indented(item, '  ')}`).join('\n')),
    fc
      .array(tie('inner'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `${at + 3}. ${indented(item, '   ')}`).join('\n\n')),
    tie('inner').map((text) => text.replace(/^/gm, '> ')),
  ),
  inner: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((blocks) => blocks.join('\n\n')),
}))
const markdown = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), phrase, phrase)
  .map(([blocks, a, b]) => `${blocks.join('\n\n')}\n\n[ref]: https://example.org/r\n\n[^a]: ${a}\n\n[^b]: ${b}\n`)

describe('every word of the page', () => {
  test('stands in its text, in order and parted', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(firstLost(wordsOfPage(text), formatMarkdown(text, CONTEXT))).toBe(undefined)
      }),
    )
  })

  test('is found by the search, in order and parted, but for notes and their numbers', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const text = `${blocks.join('\n\n')}\n\n[ref]: https://example.org/r\n`.replaceAll(/\[\^[ab]\]/g, '')
        expect(firstLost(wordsOfPage(text), plainText(text))).toBe(undefined)
      }),
    )
  })
})
