import { QUESTION_NAMES } from '../../lib/search/request.ts'

/** What a request asks for. */
export interface Target {
  /** As sent: path and query. */
  readonly url: string
  /** Decoded, beginning with a slash. */
  readonly path: string
  /** As sent, with its question mark, or empty. */
  readonly query: string
}

/** Visible ASCII, without what has no place in a path or query. Browsers escape everything else. */
const ORIGIN_FORM = /^\/[!"$-[\]-~]*$/
const CONTROL = /\p{Cc}/u

/**
 * Reads the target of a request line. Undefined for what no browser sends for a page of a site: an
 * absolute address, a backslash, a broken escape, a control character or bytes that are not UTF-8.
 */
export function parseTarget(url: string | undefined): Target | undefined {
  if (!url || !ORIGIN_FORM.test(url)) return undefined
  const mark = url.indexOf('?')
  const raw = mark === -1 ? url : url.slice(0, mark)
  const path = raw.includes('%') ? decode(raw) : raw
  if (path === undefined || CONTROL.test(path)) return undefined
  return { url, path, query: mark === -1 ? '' : url.slice(mark) }
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch {
    return undefined
  }
}

/** No form of the site sends more than five. */
const MOST_PARAMETERS = 40
/** Of one value, in characters. Pages read fewer, and say when a question was cut. */
const LONGEST_VALUE = 2000

/**
 * The query a page made at request time is asked with: the names the site's forms have, the first value of each, cut where it is
 * longer than any page reads. Everything else a reader sends would go through the code of others, which takes minutes for what is
 * made to take them. Empty when nothing is asked; undefined when there are more parameters than anybody means. `query` as sent.
 */
export function parseQuestion(query: string): string | undefined {
  if (query.split('&', MOST_PARAMETERS + 1).length > MOST_PARAMETERS) return undefined
  const sent = new URLSearchParams(query)
  const known = QUESTION_NAMES.map((name) => [name, (sent.get(name) ?? '').slice(0, LONGEST_VALUE)] as const)
  const asked = known.filter(([, value]) => value.trim() !== '')
  return asked.length > 0 ? `?${new URLSearchParams(asked.map(([name, value]) => [name, value]))}` : ''
}
