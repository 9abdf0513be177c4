import type { JsonLdNode } from './json-ld.ts'

/** schema.org BreadcrumbList: the way to a page from home, the page itself last. Addresses are absolute. */
export function breadcrumbList(steps: readonly { readonly name: string; readonly url: string }[]): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}
