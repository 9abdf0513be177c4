/** The site while somebody writes it: pages by Next's development server, every other file made when it is asked for. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { SITE_ORIGIN } from '../lib/site/config.ts'
import { devFiles } from './dev-files.ts'
import { explainListenError } from './listen-address.ts'
import type { TreeSource } from './tree-source.ts'

/** Serves until the process ends. Throws, in one line, when the address cannot be had. */
export async function serveDev(dir: string, address: { port: number; host: string }): Promise<void> {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, address)))
    server.once('error', fail).listen(address, resolve)
  })
  const app = next({ dev: true, dir, hostname: 'localhost', port: address.port, httpServer: server })
  const ready = app.prepare()

  async function answer(request: IncomingMessage, response: ServerResponse) {
    try {
      const { pathname } = new URL(request.url ?? '/', SITE_ORIGIN)
      const source = (await devFiles(pathname, dir)).find(({ path }) => path === pathname)
      if (source) return send(response, source)
      await ready
      await app.getRequestHandler()(request, response)
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
    }
  }
  await ready
}

function send(response: ServerResponse, { type, disposition, content }: TreeSource): void {
  response.setHeader('content-type', type)
  response.setHeader('cache-control', 'no-store')
  if (disposition) response.setHeader('content-disposition', disposition)
  if ('from' in content) response.end(readFileSync(content.from))
  else if ('text' in content) response.end(content.text)
  else if ('bytes' in content) response.end(content.bytes)
}
