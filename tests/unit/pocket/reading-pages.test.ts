import { DomUtils } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { listPages } from '../../../app/render.tsx'
import { getEntries } from '../../../lib/content/queries.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { pageSource } from '../../../server/build/source.ts'
import { type ReadingPage, readingPage, readingSources } from '../../../server/pocket/reading-pages.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'
import { source } from '../server/built-site.ts'

onFixtureSite()

const made = (html: string, path = '/news/one') =>
  readingPage(source(path, 'x.html', { make: () => `<!DOCTYPE html><html><head>${html}</html>` }))
const written = ({ main }: ReadingPage) => DomUtils.getOuterHTML(main, { encodeEntities: 'utf8' })

describe.each(LOCALES)('the pages one carries of the edition %s', (locale) => {
  const all = () => listPages([]).map(pageSource)

  test('are all its texts, each with title and summary', async () => {
    const pages = new Map(
      (await Promise.all(readingSources(all(), locale).map(readingPage))).map((page) => [page.path, page]),
    )
    for (const { path, data } of getEntries(locale)) {
      if (path === '/boilerplate') continue
      expect(pages.get(path)?.summary, path).toBe(data.summary)
      expect(pages.get(path)?.title, path).not.toBe('')
    }
  })

  test('are none that answer a question or only narrow a list', () => {
    const paths = readingSources(all(), locale).map(({ path }) => path)
    expect(paths).toContain(localePath('/news', locale))
    for (const part of ['/news/kind/', '/gone/', '/404', '/search', '/too-many'])
      expect(paths.filter((path) => path.includes(part))).toEqual([])
  })
})

describe('a page one carries', () => {
  test.each([
    ['<form action="/search"><input/></form>'],
    ['<script>1</script>'],
    ['<nav class="breadcrumbs"><a href="/">x</a></nav>'],
    ['<div class="link-notes print-only">x</div>'],
  ])('has no %s', async (part) => {
    expect(written(await made(`<main><h1>A</h1>${part}<p>B</p></main>`))).toBe('<h1>A</h1><p>B</p>')
  })

  test('keeps the names of SVG, and writes those of HTML small', async () => {
    const page = await made(
      '<main><h1>A</h1><time dateTime="2024">x</time><svg viewBox="0 0 1 1"><a href="/x"></a></svg></main>',
    )
    expect(DomUtils.getOuterHTML(page.main, { xmlMode: true })).toBe(
      '<h1>A</h1><time datetime="2024">x</time><svg viewBox="0 0 1 1"><a href="/x"/></svg>',
    )
  })

  test.each([
    ['/', undefined],
    ['/privacy', undefined],
    ['/fa/news/one', 'news'],
    ['/take-action', 'takeAction'],
    ['/newsroom', undefined],
    ['/cross-cutting', 'ourWork'],
  ])('%s stands in the section %s', async (path, section) => {
    expect((await made('<main><h1>A</h1></main>', path)).section).toBe(section)
  })

  test('is refused without a title', async () => {
    await expect(made('<main><p>A</p></main>')).rejects.toThrow('/news/one has no title')
  })
})
