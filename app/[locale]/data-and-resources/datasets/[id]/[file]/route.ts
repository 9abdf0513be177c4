import { notFound } from 'next/navigation'
import { getDatasets } from '../../../../../../lib/content/data-queries.ts'
import { getDownloads } from '../../../../../../lib/content/views/dataset.ts'
import { isLocale } from '../../../../../../lib/i18n/locales.ts'
import { localeOf } from '../../../../../route-params.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  if (!isLocale(locale)) return []
  return getDatasets(locale).flatMap(({ id }) => getDownloads(locale, id).map(({ name }) => ({ id, file: name })))
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
