import './globals.css'
import { Document } from '../components/layout/document.tsx'
import { NotFoundPage } from '../components/layout/not-found-page.tsx'
import { type Locale, SOURCE_LOCALE } from '../lib/i18n/locales.ts'
import { getNotFoundPage } from '../lib/pages/pages.ts'

/** The page for addresses that lead nowhere, in all editions at once, beginning with the one asked for. Next knows of one only. */
export default function GlobalNotFound({ locale = SOURCE_LOCALE }: { locale?: Locale }) {
  return (
    <Document locale={locale}>
      <NotFoundPage {...getNotFoundPage(locale)} />
    </Document>
  )
}
