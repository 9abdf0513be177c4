import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { splitLocale } from '../../lib/i18n/paths.ts'
import type { Output } from '../../lib/outputs/output.ts'
import { mediaTypeOf } from '../media-types.ts'
import { pageFile, tooManyPath } from '../public-path.ts'

/** One file to be published. */
export interface Source extends Output {
  /** Place below `site/`, such as fa/news/x.html. */
  readonly file: string
  readonly status: 200 | 404 | 410 | 429
}

/** The order of addresses. */
export function byPath(one: Pick<Source, 'path'>, other: Pick<Source, 'path'>): number {
  return one.path < other.path ? -1 : 1
}

/** A file at its own address; one of HTML gets the ending that pages have. */
export function outputSource(output: Output): Source {
  const isHtml = output.type.startsWith('text/html')
  return { ...output, file: isHtml ? pageFile(output.path) : output.path.slice(1), status: 200 }
}

/** A page, with the status it is answered with. */
export function pageSource({ path, render }: { path: string; render: () => Promise<string> }): Source {
  const file = pageFile(path)
  const make = async () => Buffer.from(await render())
  return { path, file, type: mediaTypeOf(file), status: statusOf(path), make }
}

/** The files of a folder, each at its own name. Throws for kinds the site does not publish. */
export function folderSources(folder: string): Source[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => {
      const from = join(entry.parentPath, entry.name)
      const file = relative(folder, from).split(sep).join('/')
      return outputSource({ path: `/${file}`, type: mediaTypeOf(file), make: () => readFileSync(from) })
    })
}

function statusOf(path: string): Source['status'] {
  const { locale, path: own } = splitLocale(path)
  if (own === '/404') return 404
  if (path === tooManyPath(locale)) return 429
  return own.startsWith('/gone/') ? 410 : 200
}
