import { getMessages } from '../../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { absoluteUrl, OFFICIAL_ORIGIN } from '../../site/config.ts'
import type { JsonLdNode } from './json-ld.ts'

/** The mission and its site with its search as schema.org has them, for the home page. The site names the mission by its `@id`. */
export function homeData(locale: Locale): JsonLdNode[] {
  const { site } = getMessages(locale)
  const url = absoluteUrl(localePath('/', locale))
  const mission = { '@type': 'Organization', '@id': `${url}#organization` }
  const searchUrl = absoluteUrl(localePath('/search', locale))
  return [
    {
      ...mission,
      name: site.name,
      url,
      logo: absoluteUrl('/icons/icon-512.png'),
      parentOrganization: { '@type': 'Organization', name: site.organisation, url: 'https://www.iom.int/' },
      sameAs: [`${OFFICIAL_ORIGIN}/`],
    },
    {
      '@type': 'WebSite',
      '@id': `${url}#website`,
      name: site.shortName,
      url,
      inLanguage: localeFacts(locale).tag,
      publisher: mission,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}
