/**
 * Every request of a test takes a connection of its own: a machine under load can be away for longer than the
 * server keeps an idle one, and the next request would then be sent into a connection that is just being closed.
 */
const { fetch } = globalThis

if (fetch.name !== 'fetchAnew')
  globalThis.fetch = function fetchAnew(input, init) {
    return fetch(input, { ...init, headers: [...new Headers(init?.headers), ['connection', 'close']] })
  }
