import type { JsonLdNode } from './json-ld.ts'
import { organizationId } from './organization.ts'

interface WebSiteInput {
  readonly name: string
  /** Home page of the edition, absolute. */
  readonly url: string
  /** BCP 47. */
  readonly language: string
  /** Home page of the organisation. */
  readonly publisherUrl: string
  /** The search page of the edition, absolute; `q` is its parameter. */
  readonly searchUrl: string
}

/** schema.org WebSite with its search. */
export function webSite({ name, url, language, publisherUrl, searchUrl }: WebSiteInput): JsonLdNode {
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    name,
    url,
    inLanguage: language,
    publisher: { '@type': 'Organization', '@id': organizationId(publisherUrl) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}
