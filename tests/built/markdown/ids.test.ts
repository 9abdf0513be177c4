import '../../unit/document.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkdownContext, renderMarkdown } from '../../../lib/markdown/render.ts'
import { LAYOUT_IDS } from '../../../lib/site/layout-ids.ts'

const CONTEXT: MarkdownContext = {
  resolve: (href) => ({ href }),
  footnoteWords: { heading: 'Notes', back: (number) => `Back to ${number}`, number: String },
  tableName: 'Table',
}
const COMPONENTS = join(import.meta.dirname, '../../../components')

/** Words of headings that page and notes have ids of, and others that clash with them. */
const words = fc.constantFrom(
  ...[
    'Sources',
    'Notes',
    'notes',
    'Note 1',
    'Ref 1',
    'Sources 1',
    'Map',
    'Content',
    'Health',
    'Editors Notes',
    '…',
    'منابع',
  ],
)
const part = fc.oneof(
  words.map((heading) => `## ${heading}`),
  fc.constantFrom('Words[^1].', 'Words[^a].', '[^1]: Note.', '[^a]: Other[^1].', '- Item[^1]'),
)
const text = fc.array(part).map((parts) => parts.join('\n\n'))

test('no id stands twice on a page, whatever its texts are and whatever its layout uses', () => {
  fc.assert(
    fc.property(text, text, text, (body, notes, about) => {
      const html = [
        renderMarkdown(body, CONTEXT),
        renderMarkdown(notes, { ...CONTEXT, idPrefix: 'editors.' }),
        renderMarkdown(about, { ...CONTEXT, idPrefix: 'boilerplate.' }),
      ].map((rendered) => rendered.html)
      const document = new DOMParser().parseFromString(html.join('\n'), 'text/html')
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const layout = LAYOUT_IDS.filter((id) => id !== 'notes')
      expect([...ids, ...layout]).toEqual([...new Set([...ids, ...layout])])
      for (const link of document.querySelectorAll('a'))
        expect(ids, link.hash).toContain(decodeURIComponent(link.hash.slice(1)))
    }),
  )
})

test('every id that a component writes is one of those no heading gets', () => {
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((path) => path.endsWith('.tsx') && !path.startsWith('styleguide'))
  const written = sources.flatMap((path) => [
    ...readFileSync(join(COMPONENTS, path), 'utf8').matchAll(/\bid="([^"]+)"/g),
  ])
  expect(written.length).toBeGreaterThan(20)
  expect(written.map(([, id]) => id).filter((id) => !LAYOUT_IDS.includes(id ?? ''))).toEqual([])
})
