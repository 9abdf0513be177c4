import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A WebSub hub on this machine until the test ends. `told`: the feeds it was told of. A `status` of 0 never answers. */
export async function startHub(status = 202) {
  const told: string[] = []
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    if (request.method === 'POST' && form.get('hub.mode') === 'publish') told.push(form.get('hub.url') ?? '')
    if (status !== 0) response.writeHead(status).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = server.address()
  return { address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`, told }
}
