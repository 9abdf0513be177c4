import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'

/** The document of an edition: its language, its direction, its font. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { tag, dir, font } = localeFacts(locale)
  // As an element it would be written twice.
  if (font) preload(font.file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={tag} dir={dir}>
      <body>{children}</body>
    </html>
  )
}
