import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type Root } from 'postcss'
import { describe, expect, it } from 'vitest'
import { styleElements } from '../../../app/render-styles.ts'
import { cutStyles } from '../../../server/build/compile-styles.ts'

/** A stylesheet made of several files, by their places in the project. */
function stylesheet(files: Readonly<Record<string, string>>): Root {
  const roots = Object.entries(files).map(([file, css]) => postcss.parse(css, { from: `/site/${file}` }))
  return postcss.root({ nodes: roots.flatMap(({ nodes }) => nodes) })
}

const cut = (files: Readonly<Record<string, string>>) => cutStyles(stylesheet(files), '/site')

const FILES = {
  'node_modules/tailwindcss/utilities.css': '.flex { display: flex }',
  'app/styles/every-page/base.css': 'body { margin: 0 }',
  'app/styles/tables/table.css': '@layer components { table { width: 100% } }',
  'app/styles/tables/cells.css': '@media print { td:hover { color: #000 } }',
  'components/map/map.css': '.map :is(.sea, text) { fill: #00f } @font-face { font-family: A; src: url(/a.woff2) }',
}

describe('styles are cut', () => {
  it('by file, and by folder below app/styles; what Tailwind makes is on every page', () => {
    expect(cut(FILES)).toEqual([
      { css: '.flex{display:flex}body{margin:0}', uses: [[]] },
      { css: '@layer components{table{width:100%}}@media print{td:hover{color:#000}}', uses: [['table'], ['td']] },
      {
        css: '.map :is(.sea,text){fill:#00f}@font-face{font-family:A;src:url(/a.woff2)}',
        uses: [
          ['.map', '.sea'],
          ['.map', 'text'],
        ],
      },
    ])
  })

  it('and what stands in :has() must occur too', () => {
    expect(cut({ 'app/styles/notes.css': 'main:has(.note) { margin: 0 }' })[0]?.uses).toEqual([['main', '.note']])
  })

  it('and a part that no page could have is refused', () => {
    expect(() => cut({ 'app/styles/page.css': '@page { margin: 0 }' })).toThrow('names neither element nor class')
  })

  it('and a rule that would be on every page must lie where those are', () => {
    expect(() => cut({ 'app/styles/lists.css': '[hidden] { display: none }' })).toThrow(
      'app/styles/lists.css: a selector names neither element nor class. Name one, or put it in app/styles/every-page/',
    )
  })
})

describe('a page carries', () => {
  const carried = (html: string) => styleElements(html, cut(FILES)).split('</style>').length - 1

  it.each([
    ['what is on every page', '<p>Words</p>', 1],
    ['a part of which it has an element', '<p>Words</p><table></table>', 2],
    ['a part of which it has all classes', '<svg class="wide map"><path class="sea"/></svg>', 2],
    ['a part of which it has class and element', '<div class="map"><svg><text>Sea</text></svg></div>', 2],
    ['no part of which it has some only', '<div class="map"></div><p class="tables">sea</p>', 1],
    ['all it has', '<table><tr><td class="map sea"></td></tr></table>', 3],
  ])('%s', (_, html, parts) => {
    expect(carried(html)).toBe(parts)
  })
})

it('every file of styles is in the list of all, but that of the gallery', () => {
  const app = join(import.meta.dirname, '../../../app')
  const files = readdirSync(join(app, 'styles'), { recursive: true, encoding: 'utf8' })
  const list = readFileSync(join(app, 'globals.css'), 'utf8')
  const unlisted = files.filter((file) => file.endsWith('.css') && !list.includes(`"./styles/${file}"`))
  expect(unlisted).toEqual(['styleguide.css'])
})
