import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '../lib/i18n/locales.ts'

/** The edition in a route's parameters; the 404 page when it is none. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
