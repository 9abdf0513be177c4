import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersFor } from './headers.ts'
import type { Site } from './site.ts'

/** One exchange. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  405: 'Method not allowed',
  503: 'Not ready',
  429: 'Too many searches from your network. Please wait a minute and try again.',
  500: 'Something went wrong on our side. Please try again in a moment.',
}

/** A short plain answer in the site's headers, for what has no page. Never stored. */
export function sendPlain(
  { response }: Exchange,
  site: Site,
  status: number,
  extra: Record<string, string> = {},
): void {
  const type = 'text/plain; charset=utf-8'
  const body = `${SENTENCES[status] ?? 'ok'}\n`
  response.writeHead(status, {
    ...headersFor(site.rules, { path: '', type }),
    'cache-control': 'no-store',
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...extra,
  })
  response.end(body)
}

/** Sends a reader on for good. `location` is a path of this site. */
export function sendMoved({ response }: Exchange, site: Site, location: string): void {
  response.writeHead(301, {
    ...headersFor(site.rules, { path: '', type: '' }),
    'cache-control': 'public, max-age=3600',
    'content-length': 0,
    location,
  })
  response.end()
}
