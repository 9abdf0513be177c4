import { basename, resolve } from 'node:path'
import type { ContentFolder } from './read-text.ts'

/** The content folder in use: `content/`, or where CONTENT_DIR points. */
export function contentFolder(): ContentFolder {
  const root = resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] ?? 'content')
  return { root, name: basename(root) }
}
