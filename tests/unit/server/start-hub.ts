import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/**
 * A WebSub hub on this machine, until the test ends unless `whenDone` says otherwise. `told`: the feeds it was told of.
 * A `status` of 0 never answers.
 */
export async function startHub(status = 202, whenDone: (stop: () => void) => void = onTestFinished) {
  const hub = { address: '', told: [] as string[], status }
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    if (request.method === 'POST' && form.get('hub.mode') === 'publish') hub.told.push(form.get('hub.url') ?? '')
    if (hub.status !== 0) response.writeHead(hub.status).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  whenDone(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = server.address()
  hub.address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`
  return hub
}
