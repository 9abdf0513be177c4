/** Where links lead from inside a copy of the site. */
import { posix } from 'node:path'
import { getMoved } from '../../lib/content/queries.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { OFFICIAL_ORIGIN } from '../../lib/site/config.ts'

/**
 * Gives, for an address as it stands in a page and the file the page is in, the address to write there: relative where the copy holds
 * what it names (a question to a server falls off), that at the official site where not. Addresses with a host or a scheme, and those
 * within the page, stay. `files`: by its address, with the edition's prefix, the file of the copy.
 */
export function linkFinder(files: ReadonlyMap<string, string>): (address: string, from: string) => string {
  const moved = new Map(getMoved().map(({ from, to }) => [from, to]))
  return (address, from) => {
    if (!/^\/(?!\/)/.test(address)) return address
    const [, path = '', fragment = ''] = address.match(/^([^?#]*)(?:\?[^#]*)?(#.*)?$/s) ?? []
    const file = files.get(nowAt(path))
    return file === undefined ? OFFICIAL_ORIGIN + address : relativeTo(from, file) + fragment
  }

  function nowAt(path: string): string {
    const { locale, path: own } = splitLocale(path)
    return moved.get(path) ?? localePath(moved.get(own) ?? own, locale)
  }
}

function relativeTo(from: string, file: string): string {
  return encodeURI(posix.relative(posix.dirname(from), file))
}
