import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { headersFor } from '../headers.ts'
import type { Site } from './site.ts'

/** One exchange. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const SENTENCES: Readonly<Record<number, string>> = {
  200: 'ok',
  429: 'Too many searches from your network. Please wait a minute and try again.',
  500: 'Something went wrong on our side. Please try again in a moment.',
}

/** A short plain answer in the site's headers, for what has no page. Never stored. */
export function plainAnswer({ rules }: Site, status: number, sentence = SENTENCES[status] ?? nameOf(status)) {
  const type = 'text/plain; charset=utf-8'
  const body = `${sentence}\n`
  const own = { 'cache-control': 'no-store', 'content-type': type, 'content-length': Buffer.byteLength(body) }
  return { headers: { ...headersFor(rules, { path: '', type }), ...own }, body }
}

/** 'Bad request', as people write it. */
function nameOf(status: number): string {
  const name = STATUS_CODES[status] ?? ''
  return name.charAt(0) + name.slice(1).toLowerCase()
}

/** Sends one. */
export function sendPlain(exchange: Exchange, site: Site, status: number, extra: Record<string, string> = {}): void {
  const { headers, body } = plainAnswer(site, status)
  exchange.response.writeHead(status, { ...headers, ...extra }).end(body)
}

/** Whether new readers may come: yes, or why not. */
export function sendReadiness({ response }: Exchange, site: Site, whyNot: string | undefined): void {
  const status = whyNot === undefined ? 200 : 503
  const { headers, body } = plainAnswer(site, status, whyNot && `Not ready: ${whyNot}`)
  response.writeHead(status, headers).end(body)
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
