import type { HeaderRule } from '../headers.ts'
import { escapePattern, quote } from './quote.ts'

/** An address as it may stand in a header: what was sent escaped and is decoded in $uri could break out of one. */
const ADDRESS = '(?<site_address>/[\\w/.-]*)'

/**
 * Lines of a map over $uri for a header whose value names the address it is sent with, as `{path}`. `dynamic`: addresses
 * answered at request time. Throws on a rule that is about neither a name nor pages.
 */
export function addressLines({ about, match }: HeaderRule, value: string, dynamic: readonly string[]): string[] {
  const line = (key: string, path: string) => `${key} ${quote(value).replaceAll('{path}', () => path)}`
  if (match.name) return [line(`"~^${ADDRESS.replace(/\)$/, `/${escapePattern(match.name)})`)}$"`, '$site_address')]
  if (match.type !== 'text/html') throw new Error(`nginx: the rule "${about}" names an address and is about no pages`)
  return [
    ...['/', ...dynamic].map((path) => line(quote(path === '/' ? '/index.html' : path), path)),
    line(`"~^${ADDRESS}\\.html$"`, '$site_address'),
  ]
}
