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
