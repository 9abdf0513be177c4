import { notFound } from 'next/navigation'
import { getDatasets } from '../../../../../../lib/content/data-queries.ts'
import { getEditions } from '../../../../../../lib/content/queries.ts'
import { getDownloads } from '../../../../../../lib/content/views/dataset.ts'
import { localeOf } from '../../../../../route-params.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** No layout names the editions for a route handler: it lists them itself. */
export function generateStaticParams() {
  return getEditions().flatMap((locale) =>
    getDatasets(locale).flatMap(({ id }) => getDownloads(locale, id).map(({ name }) => ({ locale, id, file: name }))),
  )
}

/** The files of a dataset: CSV, JSON, the Data Package descriptor, all of them in a ZIP, and the chart as SVG. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; id: string; file: string }> },
) {
  const locale = await localeOf(params)
  const { id, file } = await params
  const { type, body } = getDownloads(locale, id).find(({ name }) => name === file) ?? notFound()
  return new Response(body, { headers: { 'content-type': type } })
}
