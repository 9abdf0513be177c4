import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { SearchRequest } from './request.ts'

/** Address of an answer: the same question always has the same one. */
export function searchPath(locale: Locale, { q, kind, topic, year, page }: SearchRequest): string {
  const parameters = new URLSearchParams({ q })
  if (kind) parameters.set('kind', kind)
  if (topic) parameters.set('topic', topic)
  if (year) parameters.set('year', String(year))
  if (page && page > 1) parameters.set('page', String(page))
  return `${localePath('/search', locale)}?${parameters}`
}
