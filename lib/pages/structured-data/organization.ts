import type { JsonLdNode } from './json-ld.ts'

interface OrganizationInput {
  readonly name: string
  /** Home page, absolute. */
  readonly url: string
  readonly alternateNames?: readonly string[]
  readonly logoUrl?: string
  /** The body it is part of. */
  readonly parent?: { readonly name: string; readonly url: string }
  /** Its other official addresses. */
  readonly sameAs?: readonly string[]
  readonly contact?: { readonly email: string; readonly purpose: string; readonly languages: readonly string[] }
}

/** schema.org Organization. Its `@id` lets the other things of a page point to it. */
export function organization({
  name,
  url,
  alternateNames,
  logoUrl,
  parent,
  sameAs,
  contact,
}: OrganizationInput): JsonLdNode {
  return {
    '@type': 'Organization',
    '@id': organizationId(url),
    name,
    url,
    alternateName: alternateNames,
    logo: logoUrl,
    parentOrganization: parent && { '@type': 'Organization', ...parent },
    sameAs,
    contactPoint: contact && {
      '@type': 'ContactPoint',
      email: contact.email,
      contactType: contact.purpose,
      availableLanguage: contact.languages,
    },
  }
}

/** How other things name the organisation whose home page this is. */
export function organizationId(url: string): string {
  return `${url}#organization`
}
