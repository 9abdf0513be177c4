import { getEntry } from '../content/queries.ts'
import { feedLinks } from '../content/views/feeds.ts'
import type { Frame } from '../content/views/frame.ts'
import { entryFilePath } from '../content/views/open-data.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'

/** What a page announces in its head beside itself: feeds, and its own text as JSON and without markup. */
export function alternateTypes({ locale, path }: Frame): Record<string, { url: string; title?: string }[]> {
  const types: Record<string, { url: string; title?: string }[]> = {}
  for (const { type, title, href } of feedLinks(locale, path)) {
    types[type] = [...(types[type] ?? []), { url: absoluteUrl(href), title }]
  }
  if (!getEntry(locale, path)) return types
  const own = (extension: 'json' | 'txt') => [{ url: absoluteUrl(localePath(entryFilePath(path, extension), locale)) }]
  return { ...types, 'application/json': own('json'), 'text/plain': own('txt') }
}
