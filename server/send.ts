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
  429: 'Too many searches from your network. Please wait a minute and try again.',
  500: 'Something went wrong on our side. Please try again in a moment.',
}

/** A short plain answer in the site's headers, for what has no page. Never stored. */
export function sendPlain(exchange: Exchange, site: Site, status: number, extra: Record<string, string> = {}): void {
  sendSentence(exchange, site, { status, sentence: SENTENCES[status] ?? 'ok' }, extra)
}

/** Whether new readers may come: yes, or why not. */
export function sendReadiness(exchange: Exchange, site: Site, whyNot: string | undefined): void {
  const answer =
    whyNot === undefined ? { status: 200, sentence: 'ok' } : { status: 503, sentence: `Not ready: ${whyNot}` }
  sendSentence(exchange, site, answer, {})
}

function sendSentence(
  { response }: Exchange,
  site: Site,
  { status, sentence }: { status: number; sentence: string },
  extra: Record<string, string>,
) {
  const type = 'text/plain; charset=utf-8'
  const body = `${sentence}\n`
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
