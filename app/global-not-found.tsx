import './globals.css'
import { Document } from '../components/layout/document.tsx'
import { NotFoundPage } from '../components/layout/not-found-page.tsx'
import { SOURCE_LOCALE } from '../lib/i18n/locales.ts'
import { getNotFoundPage } from '../lib/pages/pages.ts'

/** One page for every address that leads nowhere, in all editions at once. */
export default function GlobalNotFound() {
  return (
    <Document locale={SOURCE_LOCALE}>
      <NotFoundPage {...getNotFoundPage()} />
    </Document>
  )
}
