import { connect } from 'node:net'

/** What no answer may hold: traces of the inside, or of files of the machine. */
export const INSIDE = /node_modules|\bat \S+ \(|\.ts:\d|site\.json"|root:/

const UPWARDS = [
  '..',
  '%2e%2e',
  '.%2e',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '%e0%80%ae%e0%80%ae',
  '..;',
  '%uff0e%uff0e',
  '....',
  '..%00',
  '..%5c',
  '..\\',
]
const SLASHES = ['/', '%2f', '%252f', '%c0%af', '%5c', '\\', '//']

/** Addresses that climb out of the tree, in every way of writing that servers have fallen for. */
export const CLIMBING = UPWARDS.flatMap((up) =>
  SLASHES.flatMap((slash) => ['site.json', 'etc/passwd'].map((target) => `/${[up, up, up, target].join(slash)}`)),
)

export const BAD_METHODS = ['TRACE', 'PROPFIND', 'PURGE', 'LINK', 'M-SEARCH', 'DELETE', 'POST']

/** A second request hidden in the first; no server may answer it. */
const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n'
const POST = 'POST / HTTP/1.1\r\nHost: a\r\n'

/** Requests on whose end two servers in a row could disagree, and others that are none. */
export const BROKEN: readonly (readonly [name: string, text: string])[] = [
  ['CL.TE', `${POST}Content-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ['TE.CL', `${POST}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n27\r\n${HIDDEN}\r\n0\r\n\r\n`],
  [
    'TE.TE, a value nobody knows',
    `${POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n${HIDDEN}`,
  ],
  ['TE.TE, xchunked', `${POST}Transfer-Encoding: xchunked\r\nContent-Length: 1\r\n\r\nA${HIDDEN}`],
  ['TE.TE, a tab in the value', `${POST}Transfer-Encoding:\tchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${HIDDEN}`],
  [
    'TE.TE, a space before the colon',
    `${POST}Transfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${HIDDEN}`,
  ],
  ['TE.TE, a folded header', `${POST}Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ['two lengths', `${POST}Content-Length: 0\r\nContent-Length: 40\r\n\r\n${HIDDEN}`],
  ['a length with a sign', `${POST}Content-Length: +0\r\n\r\n${HIDDEN}`],
  ['a length below zero', `${POST}Content-Length: -1\r\n\r\n${HIDDEN}`],
  ['a length with a space before the colon', `${POST}Content-Length : 40\r\n\r\n${HIDDEN}`],
  ['a chunk without a size', `${POST}Transfer-Encoding: chunked\r\n\r\nz\r\n\r\n${HIDDEN}`],
  ['a chunk longer than can be', `${POST}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n${HIDDEN}`],
  ['chunks in HTTP/1.0', `POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ['lines that end in CR alone', `GET / HTTP/1.1\rHost: a\r\r\n\r\n`],
  ['a header with a zero byte', `GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n`],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['another protocol', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
  ['a header of a megabyte', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`],
  ['an address of a megabyte', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['a body of a megabyte', `${POST}Content-Length: 1000000\r\n\r\n${'a'.repeat(1_000_000)}`],
  ['bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'],
]

/** Sends bytes as they are, nothing more, and returns all that comes back. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    socket.on('data', (chunk) => (answer += chunk))
    socket.on('close', () => resolve(answer)).on('error', () => resolve(answer))
    // A server may wait for the rest of a body; the sender has no more.
    socket.setTimeout(3000, () => socket.end())
  })
}

/** The statuses in what came back. */
export function statusesIn(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(([, status]) => Number(status))
}

/** Opens so many connections that begin a request and never end it. */
export function openSlowSenders(port: number, count: number): { end: () => void } {
  const begin = () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-'))
    return socket.on('error', () => {})
  }
  const sockets = Array.from({ length: count }, begin)
  return { end: () => sockets.forEach((socket) => void socket.destroy()) }
}
