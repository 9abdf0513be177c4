import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { compressBrotli } from './compress.ts'
import { headersFor } from './headers.ts'
import { acceptedEncodings } from './negotiate.ts'
import type { PageAnswer } from './next-answer.ts'
import { removeScripts } from './script-removal.ts'
import { type Exchange, sendMoved } from './send.ts'
import { sendResource } from './send-resource.ts'
import type { Site } from './site.ts'

/** Renders an address, given with its query, at request time. */
export type RenderPage = (url: string) => Promise<PageAnswer>

const PACKERS = { br: (body: Buffer) => compressBrotli(body, 5), gzip: promisify(gzip) } as const

/** Answers with a page rendered for this request, without its scripts. Throws when rendering does. */
export async function sendDynamic(
  exchange: Exchange,
  site: Site,
  target: { readonly path: string; readonly question: string },
  render: RenderPage,
): Promise<void> {
  const page = await render(target.path + target.question)
  if (page.location?.startsWith('/')) return sendMoved(exchange, site, page.location)
  if (page.status === 404) return sendResource(exchange, site.notFound)
  if (page.status !== 200) throw new Error(`${target.path} was rendered with status ${page.status}`)
  await sendPage(exchange, site, target.path, page)
}

async function sendPage({ request, response }: Exchange, site: Site, path: string, { type, body }: PageAnswer) {
  const plain = type.startsWith('text/html') ? Buffer.from(removeScripts(body.toString('utf8'))) : body
  const [encoding] = acceptedEncodings(request.headers['accept-encoding'])
  const packed = encoding ? await PACKERS[encoding](plain) : plain
  const savesData = request.headers['save-data'] === 'on'
  response.writeHead(200, {
    ...headersFor(site.rules, { path, type, savesData }),
    ...(encoding ? { 'content-encoding': encoding } : {}),
    vary: 'Accept-Encoding',
    'content-type': type,
    'content-length': packed.byteLength,
  })
  response.end(request.method === 'HEAD' ? undefined : packed)
}
