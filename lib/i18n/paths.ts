/** Addresses in the editions. Inside the site a path is written without its edition: `/news/x`. */
import { LOCALES, type Locale, localeFacts, SOURCE_LOCALE } from './locales.ts'

/** The public address of a path in an edition: '/news/x' is '/fa/news/x' there, and '/' is '/fa'. A query or fragment stays. */
export function localePath(path: string, locale: Locale): string {
  const { prefix } = localeFacts(locale)
  return prefix === '' ? path : prefix + path.replace(/^\/(?=$|[?#])/, '')
}

/** The edition an address belongs to, and its path there: '/fa/news/x' is '/news/x' in Persian. Undoes `localePath`. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  for (const locale of LOCALES) {
    const { prefix } = localeFacts(locale)
    const rest = pathname.slice(prefix.length)
    if (prefix !== '' && pathname.startsWith(prefix) && /^(?:$|[/?#])/.test(rest)) {
      return { locale, path: rest.startsWith('/') ? rest : `/${rest}` }
    }
  }
  return { locale: SOURCE_LOCALE, path: pathname }
}
