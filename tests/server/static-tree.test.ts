import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as setImmediatePromise } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeTree } from '../../server/static-tree.ts'
import { pageHtml, source, temporaryFolder } from './built-site.ts'

function folders(cache = join(temporaryFolder(), 'cache')) {
  return { site: temporaryFolder(), cache }
}

describe('the static tree', () => {
  it('holds each page without scripts, beside it both packings of the same bytes', async () => {
    const { site, cache } = folders()
    const html = pageHtml('One').replace('</head>', '<script src="/a.js"></script></head>')
    const [file] = await writeTree([source('/news/one', 'news/one.html', { content: { text: html } })], new Map(), {
      site,
      cache,
    })
    const plain = readFileSync(join(site, 'news/one.html'))
    expect(plain.toString()).toBe(pageHtml('One'))
    expect(brotliDecompressSync(readFileSync(join(site, 'news/one.html.br')))).toEqual(plain)
    expect(gunzipSync(readFileSync(join(site, 'news/one.html.gz')))).toEqual(plain)
    expect(file?.bytes).toEqual({
      plain: plain.byteLength,
      br: statSync(join(site, 'news/one.html.br')).size,
      gzip: statSync(join(site, 'news/one.html.gz')).size,
    })
  })

  it('packs neither pictures nor what packing would make larger', async () => {
    const { site, cache } = folders()
    const picture = source('/a.png', 'a.png', { type: 'image/png', content: { text: 'a'.repeat(500) } })
    const tiny = source('/a.txt', 'a.txt', { type: 'text/plain; charset=utf-8', content: { text: 'a' } })
    await writeTree([picture, tiny], new Map(), { site, cache })
    expect(readdirSync(site).toSorted()).toEqual(['a.png', 'a.txt'])
  })

  it('takes what is still being made when it has been made', async () => {
    const { site, cache } = folders()
    const draft = join(temporaryFolder(), 'picture.png')
    const picture = source('/a.png', 'a.png', { type: 'image/png', content: { from: draft } })
    const made = setImmediatePromise().then(() => writeFileSync(draft, 'a picture'))
    const files = await writeTree([source('/', 'index.html')], new Map(), { site, cache }, { sources: [picture], made })
    expect(files.map(({ path }) => path)).toEqual(['/', '/a.png'])
    expect(readFileSync(join(site, 'a.png'), 'utf8')).toBe('a picture')
    const failed = { sources: [picture], made: Promise.reject(new Error('no ink')) }
    await expect(writeTree([], new Map(), folders(), failed)).rejects.toThrow('no ink')
  })

  it('takes what an earlier build packed instead of packing it again', async () => {
    const first = folders()
    await writeTree([source('/', 'index.html')], new Map(), first)
    const [packed = ''] = readdirSync(first.cache).filter((name) => name.endsWith('.br'))
    writeFileSync(join(first.cache, packed), 'from the cache')
    const second = folders(first.cache)
    await writeTree([source('/', 'index.html')], new Map(), second)
    expect(readFileSync(join(second.site, 'index.html.br'), 'utf8')).toBe('from the cache')
  })

  it('shares with the build before the files that are the same, and no others', async () => {
    const before = folders()
    const text = (content: string) =>
      source('/a.txt', 'a.txt', { type: 'text/plain; charset=utf-8', content: { text: content } })
    await writeTree([text('as it was'), source('/b', 'b.html')], new Map(), before)
    writeFileSync(join(before.site, 'b.html'), pageHtml('/x'))
    const after = { ...folders(before.cache), earlier: before.site }
    await writeTree([text('as it was'), source('/b', 'b.html'), source('/c', 'c.html')], new Map(), after)
    const isShared = (name: string) => statSync(join(after.site, name)).ino === statSync(join(before.site, name)).ino
    expect([isShared('a.txt'), isShared('b.html')]).toEqual([true, false])
    expect(readFileSync(join(after.site, 'b.html'), 'utf8')).toBe(pageHtml('/b'))
    expect(existsSync(join(after.site, 'c.html'))).toBe(true)
  })

  it('holds the same content at two addresses without trouble', async () => {
    const { site, cache } = folders()
    const content = { text: pageHtml('Twin') }
    await writeTree([source('/a', 'a.html', { content }), source('/b', 'b.html', { content })], new Map(), {
      site,
      cache,
    })
    expect(existsSync(join(site, 'a.html.br')) && existsSync(join(site, 'b.html.br'))).toBe(true)
    expect(readdirSync(cache)).toHaveLength(2)
  })
})

describe('assets', () => {
  it('come along when a page or a stylesheet mentions them; scripts and the rest stay behind', async () => {
    const build = temporaryFolder()
    const asset = (name: string, text: string): [string, string] => {
      writeFileSync(join(build, name), text)
      return [`/_next/static/chunks/${name}`, join(build, name)]
    }
    const assets = new Map([
      asset(
        'a.css',
        '@font-face{src:url(../chunks/a.woff2) format("woff2")} a{background:url("data:image/png;base64,AA")}',
      ),
      asset('search.css', 'a{color:red}'),
      asset('a.woff2', 'font'),
      asset('used.png', 'picture'),
      asset('unused.png', 'picture'),
    ])
    const html = pageHtml('One').replace(
      '<h1>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><img src="/_next/static/chunks/used.png" alt=""/><h1>',
    )
    const { site, cache } = folders()
    const files = await writeTree([source('/', 'index.html', { content: { text: html } })], assets, { site, cache })
    const names = files.map(({ file }) => file.replace('_next/static/chunks/', '')).toSorted()
    expect(names).toEqual(['a.css', 'a.woff2', 'index.html', 'search.css', 'used.png'])
  })

  it('that are mentioned but missing stop the build', async () => {
    const html = pageHtml('One').replace('<h1>', '<img src="/_next/image?url=a.png" alt=""/><h1>')
    await expect(
      writeTree([source('/', 'index.html', { content: { text: html } })], new Map(), folders()),
    ).rejects.toThrow('A page or stylesheet mentions /_next/image, which Next did not write as a static file')
  })
})

describe('what must not be published stops the build, with its address:', () => {
  it.each([
    ['two files of one address', [source('/a', 'a.html'), source('/a', 'a')], 'Two files want the address /a'],
    [
      'a page cut short',
      [source('/a', 'a.html', { content: { text: '<!DOCTYPE html><html><body>' } })],
      '/a is not a whole page',
    ],
    [
      'a page that waits for a script',
      [source('/a', 'a.html', { content: { text: '<html><body><template id="B:0"></template></body></html>' } })],
      '/a: Scripts cannot be taken out',
    ],
  ])('%s', async (_, sources, message) => {
    await expect(writeTree(sources, new Map(), folders())).rejects.toThrow(message)
  })
})
