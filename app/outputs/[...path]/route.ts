import { notFound } from 'next/navigation'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import { siteNow } from '../../../lib/site/clock.ts'

interface Context {
  params: Promise<{ path: string[] }>
}

export const dynamic = 'force-dynamic'

/** Every file that is no page, made when it is asked for; next.config.ts leads addresses that end like one here. A build writes them all. */
export async function GET(_request: Request, { params }: Context) {
  const address = `/${(await params).path.join('/')}`
  const { type, disposition, make } = allOutputs(siteNow()).find(({ path }) => path === address) ?? notFound()
  const headers = { 'content-type': type, ...(disposition && { 'content-disposition': disposition }) }
  const made = await make()
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers })
}
