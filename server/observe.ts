import type { RequestListener } from 'node:http'
import type { AnsweredRequest } from './access-log.ts'

/** Calls `onAnswered` when the answer to a request has ended, whole or cut off. */
export function observe(handler: RequestListener, onAnswered: (answered: AnsweredRequest) => void): RequestListener {
  return (request, response) => {
    const begun = performance.now()
    const { method, url, socket } = request
    // Both are gone once the connection is closed.
    const address = socket.remoteAddress
    const before = socket.bytesWritten
    response.once('close', () => {
      const { statusCode: status } = response
      const bytes = Math.max(0, socket.bytesWritten - before)
      onAnswered({ method, url, status, bytes, milliseconds: performance.now() - begun, address })
    })
    handler(request, response)
  }
}
