import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type TreeFolders, writeTree } from '../../../server/build/write-tree.ts'
import { pageHtml, source, temporaryFolder, treeFolders } from './built-site.ts'

/** A tree that finds what an earlier one packed and drew. */
function folders(before?: TreeFolders): TreeFolders {
  return { ...treeFolders(temporaryFolder()), ...(before && { packed: before.packed, pictures: before.pictures }) }
}

describe('the static tree', () => {
  it('holds each page, beside it both packings of the same bytes', async () => {
    const tree = folders()
    const { site } = tree
    const html = pageHtml('One')
    const [file] = await writeTree([source('/news/one', 'news/one.html', { make: () => html })], tree)
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
    const tree = folders()
    const { site } = tree
    const picture = source('/a.png', 'a.png', { type: 'image/png', make: () => 'a'.repeat(500) })
    const tiny = source('/a.txt', 'a.txt', { type: 'text/plain; charset=utf-8', make: () => 'a' })
    await writeTree([picture, tiny], tree)
    expect(readdirSync(site).toSorted()).toEqual(['a.png', 'a.txt'])
  })

  it('takes a picture of an earlier build, and draws one that is new once for all later ones', async () => {
    const first = folders()
    let drawn = 0
    const make = async () => Buffer.from(`a picture ${++drawn}`)
    const picture = source('/share/a1.png', 'share/a1.png', { type: 'image/png', isNamedByContent: true, make })
    await writeTree([picture], first)
    const second = folders(first)
    await writeTree([picture], second)
    expect(readFileSync(join(second.site, 'share/a1.png'), 'utf8')).toBe('a picture 1')
    expect(drawn).toBe(1)
  })

  it('takes what an earlier build packed instead of packing it again', async () => {
    const first = folders()
    await writeTree([source('/', 'index.html')], first)
    const [packed = ''] = readdirSync(first.packed).filter((name) => name.endsWith('.br'))
    writeFileSync(join(first.packed, packed), 'from the cache')
    const second = folders(first)
    await writeTree([source('/', 'index.html')], second)
    expect(readFileSync(join(second.site, 'index.html.br'), 'utf8')).toBe('from the cache')
  })

  it('shares with the build before the files that are the same, and no others', async () => {
    const before = folders()
    const text = (content: string) =>
      source('/a.txt', 'a.txt', { type: 'text/plain; charset=utf-8', make: () => content })
    await writeTree([text('as it was'), source('/b', 'b.html')], before)
    writeFileSync(join(before.site, 'b.html'), pageHtml('/x'))
    const after = { ...folders(before), earlier: before.site }
    await writeTree([text('as it was'), source('/b', 'b.html'), source('/c', 'c.html')], after)
    const isShared = (name: string) => statSync(join(after.site, name)).ino === statSync(join(before.site, name)).ino
    expect([isShared('a.txt'), isShared('b.html')]).toEqual([true, false])
    expect(readFileSync(join(after.site, 'b.html'), 'utf8')).toBe(pageHtml('/b'))
    expect(existsSync(join(after.site, 'c.html'))).toBe(true)
  })

  it('holds the same content at two addresses without trouble', async () => {
    const tree = folders()
    const { site } = tree
    const make = () => pageHtml('Twin')
    await writeTree([source('/a', 'a.html', { make }), source('/b', 'b.html', { make })], tree)
    expect(existsSync(join(site, 'a.html.br')) && existsSync(join(site, 'b.html.br'))).toBe(true)
    expect(readdirSync(tree.packed)).toHaveLength(2)
  })
})

describe('what must not be published stops the build, with its address:', () => {
  it.each([
    ['two files of one address', [source('/a', 'a.html'), source('/a', 'a')], 'Two files want the address /a'],
    [
      'a file that cannot be made',
      [source('/a', 'a.html', { make: () => Promise.reject(new Error('no ink')) })],
      '/a: no ink',
    ],
  ])('%s', async (_, sources, message) => {
    await expect(writeTree(sources, folders())).rejects.toThrow(message)
  })
})
