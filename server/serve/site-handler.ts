import type { IncomingMessage, ServerResponse } from 'node:http'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { tooManyPath } from '../public-path.ts'
import { movedTo } from './moved.ts'
import { parseQuestion, parseTarget, type Target } from './request-target.ts'
import type { SearchLimit } from './search-limit.ts'
import { type Exchange, sendMoved, sendPlain, sendReadiness } from './send.ts'
import { type RenderPage, renderInTurn, sendPage } from './send-dynamic.ts'
import { sendNotFound } from './send-not-found.ts'
import { sendResource } from './send-resource.ts'
import type { Site } from './site.ts'

export interface SiteHandlerOptions {
  /** Renders the addresses the site answers at request time. */
  readonly render: RenderPage
  /** How often a reader may ask them something; left out for no limit. */
  readonly limit?: SearchLimit
  /** Told of every failure that readers see as status 500. */
  readonly onError: (error: unknown, request: IncomingMessage) => void
  /** Why no new readers should be sent here, in a few words; asked by /readyz. They always may, when not given. */
  readonly whyNotReady?: () => Promise<string | undefined>
}

/** Answers requests for a built site: published files, request-time pages, old addresses, and 404 for the rest. */
export function createSiteHandler(site: Site, options: SiteHandlerOptions) {
  const render = renderInTurn(options.render, site)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = { request, response }
    try {
      await answer(exchange, site, { ...options, render })
    } catch (error) {
      options.onError(error, request)
      if (response.headersSent) response.destroy()
      else sendPlain(exchange, site, 500)
    }
  }
}

type Answering = Omit<SiteHandlerOptions, 'render'> & { readonly render: (url: string) => Promise<Buffer> }

async function answer(exchange: Exchange, site: Site, options: Answering): Promise<void> {
  const { method, url, rawHeaders } = exchange.request
  if (method !== 'GET' && method !== 'HEAD') return sendPlain(exchange, site, 405, { allow: 'GET, HEAD' })
  const target = parseTarget(url)
  if (!target || namesTwoHosts(rawHeaders)) return sendPlain(exchange, site, 400)
  const resource = site.resources.get(target.path)
  if (resource) return sendResource(exchange, resource)
  if (target.path === '/healthz') return sendPlain(exchange, site, 200)
  if (target.path === '/readyz') return sendReadiness(exchange, site, await options.whyNotReady?.())
  if (site.dynamic.has(target.path)) return answerNow(exchange, site, target, options)
  await answerOther(exchange, site, target)
}

/** Two servers in a row could each believe another one; RFC 9112 (3.2) has it refused. `headers` are names and values in turn. */
function namesTwoHosts(headers: readonly string[]): boolean {
  return headers.filter((text, index) => index % 2 === 0 && text.length === 4 && /^host$/i.test(text)).length > 1
}

async function answerNow(exchange: Exchange, site: Site, target: Target, { render, limit }: Answering) {
  const { path } = target
  const question = parseQuestion(target.query)
  if (question === undefined) return sendPlain(exchange, site, 400)
  // The page without a question is rendered once, for everybody.
  const seconds = question === '' ? 0 : ((await limit?.(exchange.request, path)) ?? 0)
  if (seconds > 0) await sendTooMany(exchange, site, path, seconds)
  else await sendPage(exchange, site, path, await render(path + question))
}

/** Tells a reader in the language of the search to wait, and programs for how long (429, RFC 6585). */
async function sendTooMany(exchange: Exchange, site: Site, path: string, seconds: number): Promise<void> {
  const page = site.resources.get(tooManyPath(splitLocale(path).locale))
  exchange.response.setHeader('retry-after', String(seconds))
  if (page) await sendResource(exchange, page, 429)
  else sendPlain(exchange, site, 429)
}

async function answerOther(exchange: Exchange, site: Site, target: Target): Promise<void> {
  const location = movedTo(target, site)
  const gone = site.gone.get(target.path)
  if (gone) await sendResource(exchange, gone)
  else if (location) sendMoved(exchange, site, location)
  else await sendNotFound(exchange, site, target.path)
}
