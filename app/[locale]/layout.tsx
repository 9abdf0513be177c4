import '../globals.css'
import type { ReactNode } from 'react'
import { Document } from '../../components/layout/document.tsx'
import { getEditions } from '../../lib/content/queries.ts'
import { isLocale, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return getEditions().map((locale) => ({ locale }))
}

export default async function EditionLayout({ children, params }: Props) {
  const { locale } = await params
  return <Document locale={isLocale(locale) ? locale : SOURCE_LOCALE}>{children}</Document>
}
