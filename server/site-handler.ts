import type { IncomingMessage, ServerResponse } from 'node:http'
import { movedTo } from './moved.ts'
import { parseTarget, type Target } from './request-target.ts'
import { type Exchange, sendMoved, sendPlain } from './send.ts'
import { type RenderPage, sendDynamic } from './send-dynamic.ts'
import { sendResource } from './send-resource.ts'
import type { Site } from './site.ts'

export interface SiteHandlerOptions {
  /** Renders the addresses the site answers at request time. */
  readonly render: RenderPage
  /** Told of every failure that readers see as status 500. */
  readonly onError: (error: unknown, request: IncomingMessage) => void
}

/** Answers requests for a built site: published files, request-time pages, old addresses, and 404 for the rest. */
export function createSiteHandler(site: Site, { render, onError }: SiteHandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = { request, response }
    try {
      await answer(exchange, site, render)
    } catch (error) {
      onError(error, request)
      if (response.headersSent) response.destroy()
      else sendPlain(exchange, site, 500)
    }
  }
}

async function answer(exchange: Exchange, site: Site, render: RenderPage): Promise<void> {
  const { method, url } = exchange.request
  if (method !== 'GET' && method !== 'HEAD') return sendPlain(exchange, site, 405, { allow: 'GET, HEAD' })
  const target = parseTarget(url)
  if (!target) return sendPlain(exchange, site, 400)
  const resource = site.resources.get(target.path)
  if (resource) return sendResource(exchange, resource)
  if (target.path === '/healthz') return sendPlain(exchange, site, 200)
  if (site.dynamic.has(target.path)) return sendDynamic(exchange, site, target, render)
  await answerOther(exchange, site, target)
}

async function answerOther(exchange: Exchange, site: Site, target: Target): Promise<void> {
  const location = movedTo(target, site)
  const gone = site.gone.get(target.path)
  if (gone) await sendResource(exchange, gone)
  else if (location) sendMoved(exchange, site, location)
  else await sendResource(exchange, site.notFound)
}
