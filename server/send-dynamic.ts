import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { oncePer } from '../lib/once-per.ts'
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

const repack = promisify(gzip)
const plain = oncePer(({ type, body }: PageAnswer) =>
  type.startsWith('text/html') ? Buffer.from(removeScripts(body.toString('utf8'))) : body,
)
const packed = {
  br: oncePer((page: PageAnswer) => compressBrotli(plain(page), 5)),
  gzip: oncePer((page: PageAnswer) => repack(plain(page))),
} as const

/** Renders what is asked without a question, the same for everybody, once. */
export function rememberBlank(render: RenderPage): RenderPage {
  const blank = new Map<string, PageAnswer>()
  return async (url) => {
    const page = blank.get(url) ?? (await render(url))
    if (!url.includes('?') && page.status === 200) blank.set(url, page)
    return page
  }
}

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

/** The next page is made when one takes longer: it may never end. */
const LONGEST = 5000

/** Renders one page after the other, and lets others be answered between: all at once they would keep everybody waiting for all. */
export function renderInTurn(render: RenderPage): RenderPage {
  let before: Promise<unknown> = Promise.resolve()
  return (url) => {
    const page = before.then(() => turn()).then(() => render(url))
    before = Promise.race([page, wait(LONGEST, undefined, { ref: false })]).catch(() => {})
    return page
  }
}

/** Sends a page that was made for this request, without its scripts, packed as the reader accepts it. */
export async function sendPage({ request, response }: Exchange, site: Site, path: string, page: PageAnswer) {
  const [encoding] = acceptedEncodings(request.headers['accept-encoding'])
  const body = encoding ? await packed[encoding](page) : plain(page)
  const savesData = request.headers['save-data'] === 'on'
  response.writeHead(page.status, {
    ...headersFor(site.rules, { path, type: page.type, savesData }),
    ...(encoding ? { 'content-encoding': encoding } : {}),
    vary: 'Accept-Encoding',
    'content-type': page.type,
    'content-length': body.byteLength,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
