import { setImmediate as turn } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { pageHtml } from './built-site.ts'
import { SEARCH_PAGE, serveSmallSite } from './serve-small-site.ts'

describe('a page rendered at request time', () => {
  it('comes packed, and is never stored or indexed', async () => {
    const asked: string[] = []
    const render = async (url: string) => {
      asked.push(url)
      return SEARCH_PAGE
    }
    const { get } = await serveSmallSite({ render })
    const { status, headers, body } = await get('/fa/search?q=%D8%AE', { 'accept-encoding': 'gzip' })
    expect(status).toBe(200)
    expect(asked).toEqual(['/fa/search?q=%D8%AE'])
    expect(gunzipSync(body).toString()).toBe(pageHtml('Search'))
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-encoding': 'gzip',
    })
    expect(headers).not.toHaveProperty('etag')
  })

  it('answers HEAD like GET, without the body', async () => {
    const { port } = await serveSmallSite()
    const [get, head] = [await ask(port, '/search'), await ask(port, '/search', { method: 'HEAD' })]
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  it('that fails is a plain 500 without the reason, which the operator is told', async () => {
    const render = async () => Promise.reject(new Error('secret detail'))
    const { get, errors } = await serveSmallSite({ render })
    const { status, headers, body } = await get('/search')
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(body.toString()).toBe('Something went wrong on our side. Please try again in a moment.\n')
    expect(errors).toHaveLength(1)
  })
})

it('many pages asked for at once are made one after the other, and who asks for a file meanwhile does not wait for all', async () => {
  const ended: string[] = []
  let now = 0
  const render = async () => {
    now += 1
    expect(now).toBe(1)
    await turn()
    now -= 1
    return SEARCH_PAGE
  }
  const { get, errors } = await serveSmallSite({ render })
  const ask = (path: string) => get(path).then(({ status }) => ended.push(`${status} ${path}`))
  const searches = Array.from({ length: 40 }, (_, number) => ask(`/search?q=${number}`))
  await Promise.all([...searches, ask('/healthz')])
  expect(ended.indexOf('200 /healthz')).toBeLessThan(40)
  expect(errors).toEqual([])
})
