import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportSite, relativeHtml } from '../../../server/release/export-site.ts'
import { buildSmallSite, source, temporaryFolder } from './built-site.ts'

const PLACES: Record<string, string> = {
  '/': 'index.html',
  '/fa': 'fa.html',
  '/news/one': 'news/one.html',
  '/a b': 'a b.html',
}
const find = (path: string) => {
  const file = PLACES[path]
  return file === undefined ? { url: `https://iran.iom.int${path}` } : { file }
}

describe('a link of an exported page', () => {
  it.each([
    ['<a href="/">', '<a href="../index.html">'],
    ['<a class="x" href="/news/one#part">', '<a class="x" href="one.html#part">'],
    ['<a href="/a%20b">', '<a href="../a%20b.html">'],
    ['<img srcset="/fa 1x, /news/one 2x">', '<img srcset="../fa.html 1x, one.html 2x">'],
    [
      '<style>@media (width<9px){a{background:url(/fa)}}</style>',
      '<style>@media (width<9px){a{background:url(../fa.html)}}</style>',
    ],
    [
      '<style>b{background:url("/news/one")}c{background:url(data:x)}</style>',
      '<style>b{background:url("one.html")}c{background:url(data:x)}</style>',
    ],
    ['<form action="/search">', '<form action="https://iran.iom.int/search">'],
    ['<a href="/search?q=x">', '<a href="https://iran.iom.int/search?q=x">'],
    ['<a href="//other.example/">', '<a href="//other.example/">'],
    ['<a href="https://iom.int/">', '<a href="https://iom.int/">'],
    ['<a href="#part">', '<a href="#part">'],
    ['<link rel="manifest" href="/m"/><p>', '<p>'],
  ])('%s', (from, to) => {
    expect(relativeHtml(from, 'news/two.html', find)).toBe(to)
  })
})

it('an export holds every file once, with its checksum', async () => {
  const target = join(temporaryFolder(), 'export')
  const linking = source('/links', 'links.html', {
    make: () => '<!DOCTYPE html><html><body><a href="/old-news">x</a></body></html>',
  })
  const count = exportSite(await buildSmallSite({}, [linking]), target)
  const lines = readFileSync(join(target, 'SHA256SUMS'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(count)
  for (const line of lines) {
    const [sum, file = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(target, file)))
        .digest('hex'),
    ).toBe(sum)
  }
  expect(readFileSync(join(target, 'links.html'), 'utf8')).toContain('href="news/one.html"')
  expect(existsSync(join(target, 'index.html.br'))).toBe(false)
})

it('an export holds nothing of the web editor', async () => {
  const target = join(temporaryFolder(), 'export')
  const editor = [
    source('/admin', 'admin.html'),
    source('/admin/start.js', 'admin/start.js', { type: 'text/javascript' }),
  ]
  const count = exportSite(await buildSmallSite({}, editor), target)
  expect(count).toBe(exportSite(await buildSmallSite(), join(temporaryFolder(), 'export')))
  expect(existsSync(join(target, 'admin.html'))).toBe(false)
  expect(existsSync(join(target, 'admin'))).toBe(false)
})
