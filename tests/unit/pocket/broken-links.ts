import { posix } from 'node:path'
import { strFromU8 } from 'fflate'
import { DomUtils, parseDocument } from 'htmlparser2'

/**
 * The links of the pages of a copy (its files by their names) that lead to no file, to no place in one, or that a browser would follow
 * on its own to another host; pages that name an id twice, too.
 */
export function brokenLinks(files: Readonly<Record<string, Uint8Array>>): string[] {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'))
  const elements = new Map(
    pages.map(
      ([name, bytes]) => [name, DomUtils.findAll(() => true, parseDocument(strFromU8(bytes)).children)] as const,
    ),
  )
  const ids = new Map(Array.from(elements, ([name, all]) => [name, all.flatMap(({ attribs }) => attribs['id'] ?? [])]))
  const links = Array.from(elements, ([name, all]) =>
    all.flatMap(({ name: element, attribs }) =>
      ['href', 'src', 'srcset', 'action', 'poster', 'data'].flatMap((key) =>
        attribs[key] === undefined || isAlive(name, attribs[key], element) ? [] : `${name}: ${element} ${attribs[key]}`,
      ),
    ),
  ).flat()
  const twice = Array.from(ids, ([name, all]) =>
    all.filter((id, place) => all.indexOf(id) < place).map((id) => `${name}: #${id} twice`),
  )
  return [...links, ...twice.flat()]

  function isAlive(from: string, address: string, element: string): boolean {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return element === 'a' && /^(?:https?|mailto|tel):/.test(address)
    const [file = '', fragment] = address.split('#')
    const target = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file))
    if (!(target in files) || address.startsWith('/')) return false
    return fragment === undefined || (ids.get(target) ?? []).includes(decodeURIComponent(fragment))
  }
}
