/** The copies to carry away, as the build made them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { getDatasets } from '../../lib/content/numbers/data-queries.ts'
import { getEntries, getNews } from '../../lib/content/queries.ts'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { escapeHtml } from '../../lib/outputs/full-html.ts'
import { COPY_KINDS, copyPath } from '../../lib/pages/offline.ts'
import { entryFilePath } from '../../lib/pages/open-data.ts'
import { sha256 } from '../../server/pocket/copy.ts'
import { COPY_BUDGETS } from '../../server/pocket/offline-copies.ts'
import { brokenLinks } from '../unit/pocket/broken-links.ts'
import { documentOf, htmlOf, manifest, pages } from './site-pages.ts'

const SITE = join(import.meta.dirname, '../../dist/site')
const copies = LOCALES.flatMap((locale) => COPY_KINDS.map((kind) => ({ locale, kind, path: copyPath(locale, kind) })))

describe.each(copies)('$path', ({ locale, kind, path }) => {
  const body = readFileSync(join(SITE, path))
  const files = unzipSync(body)
  const folder = Object.keys(files)[0]?.split('/')[0] ?? ''
  const textOf = (name: string) => strFromU8(files[`${folder}/${name}`] ?? new Uint8Array())

  test('is within its budget', () => {
    expect(body.length).toBeLessThanOrEqual(COPY_BUDGETS[kind])
  })

  test('has living links only, and asks for nothing foreign', () => {
    expect(brokenLinks(files)).toEqual([])
    const styles = Object.keys(files)
      .filter((name) => /\.(?:css|html)$/.test(name))
      .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    const asked = styles.flatMap((css) =>
      Array.from(css.matchAll(/(?:url\(|@import )["']?([^"')]+)/g), ([, address]) => address),
    )
    const { font } = localeFacts(locale)
    expect(asked.filter((address) => !address?.startsWith('#') && !(font && address === 'font.woff2'))).toEqual([])
  })

  test('holds the checksum of every file, and its page that of the copy', () => {
    const lines = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '))
    expect(lines.map(([, name]) => `${folder}/${name}`).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => !name.endsWith('/SHA256SUMS'))
        .toSorted(),
    )
    for (const [sum, name] of lines) expect(sha256(files[`${folder}/${name}`] ?? new Uint8Array()), name).toBe(sum)
    const page = pages.find((each) => each.path === localePath('/offline', locale))
    expect(page && htmlOf(page)).toContain(sha256(body))
  })

  test('has no name that an old system cannot read', () => {
    expect(
      Object.keys(files).filter((name) => !/^[a-z0-9-]+\/(?:[a-z0-9./-]+|READ-ME\.txt|SHA256SUMS)$/.test(name)),
    ).toEqual([])
  })
})

describe.each(LOCALES)('the whole edition %s', (locale) => {
  const files = unzipSync(readFileSync(join(SITE, copyPath(locale, 'whole'))))

  test('lists every item of the news, as its page does', () => {
    const [, list] = Object.entries(files).find(([name]) => /\/news\.html$/.test(name)) ?? []
    const text = strFromU8(list ?? new Uint8Array())
      .replace(/\u00A0|&nbsp;|&#xa0;/g, ' ')
      .replace(/\u2060|&#x2060;/g, '')
    expect(getNews(locale).filter(({ data }) => !text.includes(escapeHtml(data.title)))).toEqual([])
  })

  test('holds every public text and dataset, and no other page', () => {
    const names = Object.keys(files).map((name) => name.replace(/^[^/]+\//, ''))
    const built = new Set(pages.map(({ path }) => path))
    for (const { path } of getEntries(locale))
      if (!['/', '/boilerplate'].includes(path)) expect(names).toContain(`pages${path}.html`)
    for (const { id } of getDatasets(locale)) expect(names).toContain(`data/${id}.csv`)
    const carried = names.flatMap((name) => name.match(/^pages(\/.+)\.html$/)?.[1] ?? [])
    expect(carried.filter((path) => path !== '/take-action/verify' && !built.has(localePath(path, locale)))).toEqual([])
  })
})

test('every page leads to the copies, and to its own text where it has one', () => {
  const texts = new Set(manifest.files.map(({ path }) => path).filter((path) => path.endsWith('.txt')))
  const wrong = pages.flatMap((page) => {
    const footer = documentOf(page).querySelector('footer.site-footer')
    const links = Array.from(
      footer?.querySelectorAll('.inline-list a') ?? [],
      (link) => link.getAttribute('href') ?? '',
    )
    const { locale, path } = splitLocale(page.path)
    const own = localePath(entryFilePath(path, 'txt'), locale)
    const text = links.filter((href) => href.endsWith('.txt'))
    const isRight =
      links.some((href) => href.endsWith('/offline')) &&
      text.every((href) => texts.has(href)) &&
      text.length === Number(texts.has(own))
    return footer && !isRight ? page.path : []
  })
  expect(wrong).toEqual([])
})
