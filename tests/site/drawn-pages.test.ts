/** Large sites are not drawn by Next (decision 12). Here Next drew every page: what is drawn without it must be the same. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { distFolders } from '../../server/dist-folders.ts'
import type { NamedPage } from '../../server/page-keys.ts'
import { htmlOf, manifest, pages } from './site-pages.ts'

let named: NamedPage[]
let draw: (parts: NamedPage['parts']) => string | undefined

beforeAll(async () => {
  vi.stubEnv('SITE_NOW', manifest.builtAt)
  vi.stubEnv('SITE_HISTORY', distFolders(join(import.meta.dirname, '../..')).history)
  const { namedPages } = await import('../../server/page-keys.ts')
  draw = (await import('../../app/draw-page.tsx')).drawPage
  named = [...namedPages('code')]
})

afterAll(() => vi.unstubAllEnvs())

describe.each(LOCALES)('pages of news in the edition %s', (locale) => {
  test('are drawn without Next as Next draws them', () => {
    const own = named.filter(({ path }) => splitLocale(path).locale === locale)
    expect(own.length).toBeGreaterThan(20)
    for (const { path, parts } of own) {
      const page = pages.find((each) => each.path === path)
      const html = page ? htmlOf(page) : ''
      expect(draw(parts), path).toBe(html.slice(html.indexOf('<title>')))
    }
  })

  test('begin alike on each route', () => {
    const own = named.filter(({ path }) => splitLocale(path).locale === locale)
    for (const route of new Set(own.map(({ route }) => route))) {
      const paths = new Set(own.filter((page) => page.route === route).map(({ path }) => path))
      const starts = pages.filter(({ path }) => paths.has(path)).map((page) => htmlOf(page).split('<title>')[0])
      expect(new Set(starts).size, route).toBe(1)
    }
  })
})
