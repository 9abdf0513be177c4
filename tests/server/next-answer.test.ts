import { describe, expect, it } from 'vitest'
import { collectAnswer, type NodeHandler } from '../../server/next-answer.ts'

const render = (handler: NodeHandler) => collectAnswer(handler, '/search?q=a', 'localhost:3000')

describe('an answer of a Node handler', () => {
  it('is collected whole, however it was written', async () => {
    const answer = await render(async (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.writeHead(201, { 'x-other': '1' })
      response.flushHeaders()
      await new Promise<void>((resolve) => response.write('یک ', 'utf8', () => resolve()))
      response.write(Buffer.from('two '))
      response.end('three')
    })
    expect(answer).toEqual({ status: 201, type: 'text/html', location: undefined, body: Buffer.from('یک two three') })
  })

  it('is awaited when it ends after the handler has returned', async () => {
    const answer = await render(async (_, response) => {
      setImmediate(() => response.end('late'))
    })
    expect(answer.body.toString()).toBe('late')
  })

  it('rests on the address alone: nothing a reader sent reaches the handler', async () => {
    const seen = await render(async ({ method, url, headers }, response) => {
      response.end(JSON.stringify({ method, url, headers: Object.keys(headers) }))
    })
    expect(JSON.parse(seen.body.toString())).toEqual({
      method: 'GET',
      url: '/search?q=a',
      headers: ['host', 'accept', 'user-agent'],
    })
  })

  it('that fails fails here', async () => {
    await expect(render(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})
