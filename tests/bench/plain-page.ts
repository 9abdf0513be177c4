import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { onEnd } from './cleanup.ts'
import { generateWords, seededRandom } from './generate-words.ts'

/**
 * Serves a page of as many bytes as the one at `url`, with its headers and its styles, and of words alone: what a page of that weight that
 * carries its styles could be at best.
 */
export async function servePlainPage(url: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const model = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const { 'content-length': bytes, 'speculation-rules': _, ...headers } = Object.fromEntries(model.headers)
  const body = brotliCompressSync(plainPage(await model.text(), Number(bytes)))
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { ...headers, 'content-length': body.length }).end(body)
    else response.writeHead(404).end()
  }).listen(0)
  const stop = onEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop }
}

function plainPage(model: string, bytes: number): string {
  const [, head = ''] = /<head>(.*?)<meta name="description"/s.exec(model) ?? []
  const words = generateWords('en')
  const random = seededRandom(21)
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() ** 3 * words.length)]).join(' ')
  let text = ''
  const page = () =>
    `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main><h1>${some(6)}</h1>${text}</main></body></html>`
  while (brotliCompressSync(page()).length < bytes)
    text += `<h2>${some(4)}</h2><p><a href="#">${some(8)}</a> ${some(50)} <b>${some(4)}</b></p>`
  return page()
}
