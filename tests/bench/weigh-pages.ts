import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { readManifest } from '../../server/manifest.ts'

const DIST = join(import.meta.dirname, '../../dist')

const KINDS = [
  '/',
  '/news',
  '/news/red-crescent-cooperation',
  '/our-work/community-engagement',
  '/who-we-are/mission-history',
  '/take-action/donors',
]

export interface PageWeight {
  readonly path: string
  /** Bytes as sent (brotli). */
  readonly html: number
  readonly css: number
  readonly font: number
  readonly scripts: number
}

/** What a first visit of each kind of page costs, in bytes as sent. */
export function weighPages(): PageWeight[] {
  const { files } = readManifest(DIST)
  const sent = new Map(files.map(({ path, bytes }) => [path, bytes.br ?? bytes.plain]))
  const paths = LOCALES.flatMap((locale) => KINDS.map((path) => localePath(path, locale)))
  return paths.map((path) => {
    const file = files.find((found) => found.path === path)
    if (!file) throw new Error(`There is no page ${path}`)
    const html = readFileSync(join(DIST, 'site', file.file), 'utf8')
    const sum = (pattern: RegExp) =>
      [...html.matchAll(pattern)].reduce((all, [, href = '']) => all + (sent.get(href) ?? 0), 0)
    return {
      path,
      html: sent.get(path) ?? 0,
      css: sum(/<link rel="stylesheet" href="([^"]+)"/g),
      font: sum(/<link rel="preload" (?=[^>]*as="font")[^>]*href="([^"]+)"/g),
      scripts: [...html.matchAll(/<script(?! type="application\/ld\+json")/g)].length,
    }
  })
}
