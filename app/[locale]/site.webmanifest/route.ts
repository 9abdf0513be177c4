import { getEditions } from '../../../lib/content/queries.ts'
import { webManifest } from '../../../lib/seo/web-manifest.ts'
import { localeOf } from '../../route-params.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getEditions().map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const body = webManifest(await localeOf(params))
  return new Response(body, { headers: { 'content-type': 'application/manifest+json' } })
}
