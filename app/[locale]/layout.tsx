import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { getEditions } from '../../lib/content/queries.ts'
import { isLocale, localeFacts, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import { iconMetadata, VIEWPORT } from '../../lib/seo/icons.ts'
import { localeOf } from '../route-params.ts'

export const dynamicParams = false

export function generateStaticParams() {
  return getEditions().map((locale) => ({ locale }))
}

export const viewport = VIEWPORT

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  return iconMetadata(await localeOf(params))
}

/** The document of an edition: its language, its direction, its font. */
export default async function EditionLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  const edition = isLocale(locale) ? locale : SOURCE_LOCALE
  const { tag, dir, font } = localeFacts(edition)
  // As an element it would be written twice.
  if (font) preload(font.file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={tag} dir={dir}>
      <body>{children}</body>
    </html>
  )
}
