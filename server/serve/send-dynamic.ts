import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { memoize } from '../../lib/memoize.ts'
import { packBrotli } from '../brotli.ts'
import { headersFor, VARY } from '../headers.ts'
import type { SiteManifest } from '../manifest.ts'
import { acceptedEncodings } from './negotiate.ts'
import type { Exchange } from './send.ts'
import type { Site } from './site.ts'

/** Renders an address, given with its query, at request time. */
export type RenderPage = (url: string, styles: SiteManifest['styles']) => Promise<string>

const packed = {
  br: memoize((html: Buffer) => packBrotli(html, 5)),
  gzip: memoize((html: Buffer) => promisify(gzip)(html)),
} as const

/** The next page is made when one takes longer: it may never end. */
const LONGEST = 5000

/**
 * Renders one page after the other, and lets others be answered between: all at once they would keep everybody waiting for all.
 * What is asked without a question is the same for everybody, and rendered once.
 */
export function renderInTurn(render: RenderPage, { manifest }: Pick<Site, 'manifest'>) {
  let before: Promise<unknown> = Promise.resolve()
  const blank = new Map<string, Buffer>()
  const renderNext = async (url: string) => {
    await turn()
    return Buffer.from(await render(url, manifest.styles))
  }
  return async (url: string): Promise<Buffer> => {
    const known = blank.get(url)
    if (known) return known
    const page = before.then(() => renderNext(url))
    before = Promise.race([page, wait(LONGEST, undefined, { ref: false })]).catch(() => {})
    if (!url.includes('?')) blank.set(url, await page)
    return page
  }
}

/** Sends a page that was made for this request, packed as the reader accepts it. */
export async function sendPage({ request, response }: Exchange, site: Site, path: string, page: Buffer, status = 200) {
  const [encoding] = acceptedEncodings(request.headers['accept-encoding'])
  const body = encoding ? await packed[encoding](page) : page
  const type = 'text/html; charset=utf-8'
  const savesData = request.headers['save-data'] === 'on'
  response.writeHead(status, {
    ...headersFor(site.rules, { path, type, savesData }),
    ...(encoding ? { 'content-encoding': encoding } : {}),
    vary: VARY.page,
    'content-type': type,
    'content-length': body.byteLength,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
