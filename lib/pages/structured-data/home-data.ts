import { getMessages } from '../../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { absoluteUrl, OFFICIAL_ORIGIN } from '../../site/config.ts'
import type { JsonLdNode } from './json-ld.ts'
import { organization } from './organization.ts'
import { webSite } from './web-site.ts'

/** The mission and its site as schema.org has them, for the home page. */
export function homeData(locale: Locale): JsonLdNode[] {
  const { site } = getMessages(locale)
  const url = absoluteUrl(localePath('/', locale))
  return [
    organization({
      name: site.name,
      url,
      logoUrl: absoluteUrl('/icons/icon-512.png'),
      parent: { name: site.organisation, url: 'https://www.iom.int/' },
      sameAs: [`${OFFICIAL_ORIGIN}/`],
    }),
    webSite({
      name: site.shortName,
      url,
      language: localeFacts(locale).tag,
      publisherUrl: url,
      searchUrl: absoluteUrl(localePath('/search', locale)),
    }),
  ]
}
