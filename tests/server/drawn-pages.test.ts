import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawnSources, isAllDrawn, startsOf } from '../../server/drawn-pages.ts'
import { readBody } from '../../server/tree-file.ts'
import type { TreeSource } from '../../server/tree-source.ts'
import { source, temporaryFolder } from './built-site.ts'

const START = '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/a.css"/>'
const OTHER_START = START.replace('a.css', 'b.css')
const rest = (title: string) => `<title>${title}</title></head><body><h1>${title}</h1></body></html>`
const SCRIPT = '<script src="/a.js"></script></body>'
const LIST = new TextEncoder().encode('month,people\n')

/** The page as Next writes it. */
const byNext = (path: string, title: string, start = START) =>
  source(path, `${path.slice(1)}.html`, { content: { text: start + rest(title).replace('</body>', SCRIPT) } })

const ALL_BY_NEXT = [byNext('/news/one', 'one'), byNext('/contact', 'contact', OTHER_START)]

/** A build in which one page was kept, three are drafts of two routes, one is a file, and Next drew what is in `rendered`. */
function drawnBeside(rendered: readonly TreeSource[], starts?: Map<string, string>): TreeSource[] {
  const folder = temporaryFolder()
  for (const name of ['one', 'two', 'contact']) writeFileSync(join(folder, `draft-${name}`), rest(name))
  writeFileSync(join(folder, 'kept-three'), START + rest('three'))
  const examples = new Map([
    ['news', '/news/one'],
    ['contact', '/contact'],
  ])
  const drawn = {
    kept: { '/news/three': 'kept-three' },
    drafts: [
      { path: '/news/one', route: 'news', file: 'draft-one' },
      { path: '/news/two', route: 'news', file: 'draft-two' },
      { path: '/contact', route: 'contact', file: 'draft-contact' },
    ],
    files: [{ path: '/list.csv', type: 'text/csv; charset=utf-8', bytes: LIST }],
  }
  const parts = { rendered, starts: starts ?? startsOf(examples, rendered) }
  return drawnSources(drawn, { pages: folder, drafts: folder }, parts)
}

function textsOf(sources: readonly TreeSource[]): Record<string, string> {
  return Object.fromEntries(sources.map((each) => [each.path, readBody(each).toString()]))
}

describe('pages that Next did not draw', () => {
  it('begin as the page of their route that it drew', () => {
    expect(textsOf(drawnBeside(ALL_BY_NEXT))).toEqual({
      '/news/three': START + rest('three'),
      '/news/two': START + rest('two'),
      '/list.csv': 'month,people\n',
    })
  })

  it('begin as they did when it last ran, where it did not run', () => {
    const starts = startsOf(new Map([['news', '/news/one']]), ALL_BY_NEXT)
    expect(textsOf(drawnBeside([], starts.set('contact', OTHER_START)))).toMatchObject({
      '/news/one': START + rest('one'),
      '/contact': OTHER_START + rest('contact'),
    })
  })

  it('are published in its folder, as pages', () => {
    const [kept] = drawnBeside(ALL_BY_NEXT)
    expect(kept).toMatchObject({ file: 'news/three.html', type: 'text/html; charset=utf-8', status: 200 })
  })

  it.each(['/news/one', '/news/two', '/news/three', '/contact', '/list.csv'])(
    'stop the build where Next drew %s otherwise',
    (path) => {
      const pages = [...ALL_BY_NEXT.filter((each) => each.path !== path), byNext(path, 'another title')]
      expect(() => drawnBeside(pages)).toThrow(`${path} is not the same when Next draws it`)
    },
  )
})

describe('a build of Next', () => {
  const drawn = {
    keys: { '/news/one': 'a key' },
    drafts: [{ path: '/contact', route: 'contact', file: 'a' }],
    files: [],
  }

  it('is not needed again when all it made was drawn too', () => {
    expect(isAllDrawn(drawn, ALL_BY_NEXT)).toBe(true)
  })

  it('is needed again when it made something else', () => {
    expect(isAllDrawn(drawn, [...ALL_BY_NEXT, byNext('/styleguide', 'style guide')])).toBe(false)
  })
})

describe('how a route begins', () => {
  it('is not known where Next drew no page of it', () => {
    expect(startsOf(new Map([['figures', '/figures/one']]), ALL_BY_NEXT)).toEqual(new Map())
  })
})
