import type { ReactNode } from 'react'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'

/** The document of an edition: its language, its direction, its font. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { tag, dir, font } = localeFacts(locale)
  return (
    <html lang={tag} dir={dir} className={font?.family.toLowerCase()}>
      <body>{children}</body>
    </html>
  )
}
