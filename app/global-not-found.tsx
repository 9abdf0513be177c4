import './globals.css'
import type { Metadata } from 'next'
import { NotFoundPage } from '../components/layout/not-found-page.tsx'
import { getEditions } from '../lib/content/queries.ts'
import { getNotFoundView } from '../lib/content/views/not-found.ts'
import { getMessages } from '../lib/i18n/get-messages.ts'
import { localeFacts, SOURCE_LOCALE } from '../lib/i18n/locales.ts'
import { iconMetadata, VIEWPORT } from '../lib/seo/icons.ts'

export const viewport = VIEWPORT

export function generateMetadata() {
  const { notFound, site } = getMessages(SOURCE_LOCALE)
  return {
    ...iconMetadata(SOURCE_LOCALE),
    title: site.windowTitle(notFound.title),
    description: notFound.explanation,
    robots: { index: false },
  } satisfies Metadata
}

/** One page for every address that leads nowhere, in all editions at once. */
export default function GlobalNotFound() {
  const { tag, dir } = localeFacts(SOURCE_LOCALE)
  return (
    <html lang={tag} dir={dir}>
      <body>
        <NotFoundPage parts={getEditions().map(getNotFoundView)} />
      </body>
    </html>
  )
}
