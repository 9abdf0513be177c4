/** Large sites are not drawn by Next (decision 12). Here Next drew every page: what is drawn without it must be the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { distFolders } from '../../server/dist-folders.ts'
import type { Drawing } from '../../server/draw-site.ts'
import { htmlOf, manifest } from './site-pages.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Drawn one by one, or when somebody asks. */
const ELSEWHERE = ['/news', '/news/[...filter]', '/news/[slug]', '/search', '/take-action/verify']

interface Drawn {
  readonly path: string
  readonly route: string
  readonly html: string
}

let news: Drawn[]
let others: Awaited<ReturnType<Drawing['drawOtherPages']>>
let routes: string[]

beforeAll(async () => {
  vi.stubEnv('SITE_NOW', manifest.builtAt)
  vi.stubEnv('SITE_HISTORY', distFolders(ROOT).history)
  const { namedPages } = await import('../../server/page-keys.ts')
  const { drawPage } = await import('../../app/draw-page.tsx')
  const { drawOtherPages, FILE_ROUTES, PAGE_ROUTES } = await import('../../app/draw-other-pages.tsx')
  news = Array.from(namedPages('code'), ({ path, route, parts }) => ({ path, route, html: drawPage(parts) }))
  others = await drawOtherPages()
  routes = [...Object.keys(PAGE_ROUTES), ...Object.keys(FILE_ROUTES)]
})

afterAll(() => vi.unstubAllEnvs())

/** The HTML of a page as it was built. */
function builtPage(path: string): string {
  const page = manifest.files.find((each) => each.path === path)
  return page ? htmlOf(page) : ''
}

function compare(drawn: readonly Drawn[]) {
  const starts = new Map<string, string>()
  for (const { path, route, html } of drawn) {
    const built = builtPage(path)
    const title = built.indexOf('<title>')
    expect(html, path).toBe(built.slice(title))
    const start = built.slice(0, title)
    expect(starts.get(route) ?? start, `before the title of ${path}`).toBe(start)
    starts.set(route, start)
  }
}

describe.each(LOCALES)('in the edition %s', (locale) => {
  const own = (pages: readonly Drawn[]) => pages.filter(({ path }) => splitLocale(path).locale === locale)

  test('pages of news are drawn without Next as Next draws them, and begin alike on each route', () => {
    expect(own(news).length).toBeGreaterThan(20)
    compare(own(news))
  })

  test('all other pages are too', () => {
    expect(own(others.pages).length).toBeGreaterThan(20)
    compare(own(others.pages))
  })
})

test('files are made without Next as Next makes them', () => {
  expect(others.files.length).toBeGreaterThan(5)
  for (const { path, type, bytes } of others.files) {
    const built = manifest.files.find((each) => each.path === path)
    expect(built?.type, path).toBe(type)
    const file = readFileSync(join(ROOT, 'dist/site', built?.file ?? ''))
    expect(file.equals(bytes), path).toBe(true)
  }
})

test('no route is forgotten', () => {
  const files = readdirSync(join(ROOT, 'app/[locale]'), { recursive: true, encoding: 'utf8' })
  const folders = files.filter((file) => /\b(?:page|route)\.tsx?$/.test(file)).map((file) => join('/', dirname(file)))
  expect([...routes.map((folder) => folder || '/'), ...ELSEWHERE].toSorted()).toEqual(folders.toSorted())
})
