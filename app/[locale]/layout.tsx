import '../globals.css'
import type { ReactNode } from 'react'
import { getEditions } from '../../lib/content/queries.ts'
import { isLocale, localeFacts, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'

export const dynamicParams = false

export function generateStaticParams() {
  return getEditions().map((locale) => ({ locale }))
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
  const { tag, dir, font } = localeFacts(isLocale(locale) ? locale : SOURCE_LOCALE)
  return (
    <html lang={tag} dir={dir}>
      <head>{font && <link rel="preload" as="font" type="font/woff2" href={font.file} crossOrigin="anonymous" />}</head>
      <body>{children}</body>
    </html>
  )
}
