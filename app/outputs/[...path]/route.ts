import { notFound } from 'next/navigation'
import { splitLocale } from '../../../lib/i18n/paths.ts'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import { siteNow } from '../../../lib/site/clock.ts'
import { absoluteUrl } from '../../../lib/site/config.ts'
import { pageText } from '../../../lib/text/page-text.ts'

interface Context {
  params: Promise<{ path: string[] }>
}

export const dynamic = 'force-dynamic'

/** Every file that is no page, made when it is asked for; next.config.ts leads addresses that end like one here. A build writes them all. */
export async function GET(request: Request, { params }: Context) {
  const address = `/${(await params).path.join('/')}`
  if (address.endsWith('.txt')) {
    const text = await textOf(address.replace(/(?:\/index)?\.txt$/, '') || '/', request)
    if (text) return text
  }
  const { type, disposition, make } = allOutputs(siteNow()).find(({ path }) => path === address) ?? notFound()
  const headers = { 'content-type': type, ...(disposition && { 'content-disposition': disposition }) }
  const made = await make()
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers })
}

/** The text of a page, made of the page; nothing where there is none. */
async function textOf(path: string, { url }: Request): Promise<Response | undefined> {
  const page = await fetch(new URL(path, url))
  if (!page.ok) return undefined
  const text = pageText(await page.text(), absoluteUrl(path), splitLocale(path).locale)
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
