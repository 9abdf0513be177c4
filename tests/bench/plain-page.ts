import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { onEnd } from './cleanup.ts'
import { generateWords, seededRandom } from './generate-words.ts'

const HEAD =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
const STYLES =
  '<style>body{max-width:40rem;margin:auto;padding:1rem;font:1.1rem/1.5 sans-serif;background:#fffdf8}</style>'

/** A page of words that weighs `bytes`, headers included, and carries its styles: what any page of that weight could be at best. */
export async function servePlainPage(bytes: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const body = brotliCompressSync(plainPage(bytes))
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
  }
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, headers).end(body)
    else response.writeHead(404).end()
  }).listen(0)
  const stop = onEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop }
}

/** The headers that Node writes beside the body, about. */
const HEADERS = 200

function plainPage(bytes: number): string {
  const words = generateWords('en')
  const random = seededRandom(21)
  let text = ''
  const page = () =>
    `${HEAD}<title>A plain page</title>${STYLES}</head><body><h1>A plain page</h1>${text}</body></html>`
  while (brotliCompressSync(page()).length + HEADERS < bytes) {
    const some = Array.from({ length: 60 }, () => words[Math.floor(random() ** 3 * words.length)])
    text += `<p>${some.join(' ')}</p>`
  }
  return page()
}
