import { pathOnly } from './access-log.ts'

/** A line of the error log (JSON): what failed, for which page; without the query, as in the access log. */
export function errorLine(
  error: unknown,
  request: { readonly method?: string; readonly url?: string },
  at: Date,
): string {
  const { method, url } = request
  const query = url?.includes('?') ? url.slice(url.indexOf('?')) : undefined
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  // Messages of libraries may name the whole address.
  const detail = query && query.length > 1 ? text.replaceAll(query, '?…') : text
  return JSON.stringify({ time: at.toISOString(), level: 'error', method, path: pathOnly(url), error: detail })
}
