import { notFound } from 'next/navigation'
import { getEditions } from '../lib/content/queries.ts'
import { isLocale, type Locale } from '../lib/i18n/locales.ts'

/** The edition in a route's parameters; the 404 page when it is none. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/**
 * Parameters of a route's pages, in every edition at once. Asked edition by edition, Next drops the
 * whole route, silently, as soon as one edition has none of its pages.
 */
export function inEveryEdition<Params>(list: (locale: Locale) => readonly Params[]): (Params & { locale: Locale })[] {
  return getEditions().flatMap((locale) => list(locale).map((params) => ({ ...params, locale })))
}
