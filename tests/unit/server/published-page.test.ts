import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { buildSmallSite, pageHtml, source } from './built-site.ts'
import { serveSmallSite } from './serve-small-site.ts'

describe('a published page', () => {
  it('is sent as HTML, to be asked for again next time', async () => {
    const { get } = await serveSmallSite()
    const { status, headers, body } = await get('/news/one')
    expect(status).toBe(200)
    expect(body.toString()).toBe(pageHtml('/news/one'))
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': expect.stringMatching(/^default-src 'none';/),
      vary: 'Accept-Encoding, Save-Data',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['br;q=0, *;q=0', undefined, (body: Buffer) => body],
  ])('comes packed as the reader accepts it: %s', async (accepted, encoding, unpack) => {
    const { get } = await serveSmallSite()
    const { headers, body } = await get('/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.byteLength))
    expect(unpack(body).toString()).toBe(pageHtml('/'))
  })

  it('is not sent again to a reader who has it, and is when packed another way', async () => {
    const { get } = await serveSmallSite()
    const etag = String((await get('/', { 'accept-encoding': 'br' })).headers.etag)
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers).toMatchObject({
      etag,
      vary: 'Accept-Encoding, Save-Data',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200)
  })

  it('has the same tag in every build with the same content', async () => {
    const [first, second] = [await serveSmallSite(), await serveSmallSite()]
    expect((await first.get('/')).headers.etag).toBe((await second.get('/')).headers.etag)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const { port } = await serveSmallSite()
    const headers = { 'accept-encoding': 'br' }
    const [get, head] = [await ask(port, '/', { headers }), await ask(port, '/', { headers, method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('asks browsers to fetch the next page, unless the reader saves data', async () => {
    const { get } = await serveSmallSite()
    expect((await get('/')).headers['speculation-rules']).toBe('"/speculation-rules.json"')
    expect((await get('/', { 'save-data': 'on' })).headers).not.toHaveProperty('speculation-rules')
    expect((await get('/news/feed.xml')).headers).not.toHaveProperty('speculation-rules')
  })

  it('keeps being served when a later build replaces the folder or the disk fails', async () => {
    const { folder, get, errors } = await serveSmallSite()
    await get('/')
    rmSync(join(folder, 'site'), { recursive: true })
    expect((await get('/')).status).toBe(200)
    const lost = await get('/news/one')
    expect(lost.status).toBe(500)
    expect(lost.body.toString()).not.toMatch(/ENOENT|at |\//)
    expect(errors).toHaveLength(1)
  })
})

describe('files that are no pages', () => {
  it('keep the type and name their route gave them', async () => {
    const { get } = await serveSmallSite()
    expect((await get('/news/feed.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect((await get('/data/returns.csv')).headers['content-disposition']).toBe('attachment; filename="returns.csv"')
  })

  it('do not depend on whether the reader saves data', async () => {
    const { get } = await serveSmallSite()
    const { headers } = await get('/news/feed.xml')
    expect(headers.vary).toBe('Accept-Encoding')
    expect({ ...(await get('/news/feed.xml', { 'save-data': 'on' })).headers, date: '' }).toEqual({
      ...headers,
      date: '',
    })
  })

  it('are sent in parts when they are large, for lines that break', async () => {
    const text = 'report '.repeat(60_000)
    const report = source('/report.pdf', 'report.pdf', { type: 'application/pdf', make: () => text })
    const { get } = await serveSmallSite({ folder: await buildSmallSite({}, [report]) })
    const whole = await get('/report.pdf')
    const part = await get('/report.pdf', { range: 'bytes=7-20', 'if-range': String(whole.headers.etag) })
    const changed = await get('/report.pdf', { range: 'bytes=7-20', 'if-range': '"another"' })
    expect(whole.body.toString()).toBe(text)
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe(`bytes 7-20/${text.length}`)
    expect(part.body.toString()).toBe(text.slice(7, 21))
    expect(changed.status).toBe(200)
    expect((await get('/report.pdf', { range: `bytes=${text.length}-` })).status).toBe(416)
    expect((await get('/report.pdf', { range: 'bytes=9-2' })).status).toBe(200)
  })
})
