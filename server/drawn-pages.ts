import { join } from 'node:path'
import type { DrawnSite } from './draw-site.ts'
import { mediaTypeOf } from './media-types.ts'
import { statusOf } from './next-outputs.ts'
import type { NextParts } from './next-parts.ts'
import { pageFile } from './public-path.ts'
import { readBody } from './tree-file.ts'
import type { TreeSource } from './tree-source.ts'

/** Where finished pages are kept, and drafts lie. */
interface PageFolders {
  readonly pages: string
  readonly drafts: string
}

/**
 * What Next did not make: the pages that are kept, the drafts, each begun as its route begins, and files.
 * Throws when Next made one of them otherwise.
 */
export function drawnSources(
  { kept, drafts, files }: Omit<DrawnSite, 'keys'>,
  folders: PageFolders,
  { rendered, starts }: Pick<NextParts, 'rendered' | 'starts'>,
): TreeSource[] {
  const byNext = new Map(rendered.map((source) => [source.path, source]))
  const drawn = [
    ...Object.entries(kept).map(([path, name]) => page(path, { from: join(folders.pages, name), isFinished: true })),
    ...drafts.map(({ path, route, file }) =>
      page(path, { draft: join(folders.drafts, file), start: starts.get(route) ?? '' }),
    ),
    ...files.map(({ path, type, bytes }) => fileSource(path, type, bytes)),
  ]
  for (const own of drawn) {
    const its = byNext.get(own.path)
    if (its && !readBody(its).equals(readBody(own))) throw drawnOtherwise(own.path)
  }
  return drawn.filter(({ path }) => !byNext.has(path))
}

/** Whether everything Next made could have been made without it: what it alone can make has to be made by it again. */
export function isAllDrawn({ keys, drafts, files }: Omit<DrawnSite, 'kept'>, rendered: readonly TreeSource[]): boolean {
  const drawn = new Set([...Object.keys(keys), ...[...drafts, ...files].map(({ path }) => path)])
  return rendered.every(({ path }) => drawn.has(path))
}

/** What stands before the title on the pages of each route, of an example that Next drew. */
export function startsOf(examples: ReadonlyMap<string, string>, rendered: readonly TreeSource[]): Map<string, string> {
  const byNext = new Map(rendered.map((source) => [source.path, source]))
  const starts = new Map<string, string>()
  for (const [route, path] of examples) {
    const its = byNext.get(path)
    const html = its ? readBody(its).toString('utf8') : ''
    if (its) starts.set(route, html.slice(0, html.indexOf('<title>')))
  }
  return starts
}

function page(path: string, content: TreeSource['content']): TreeSource {
  const file = pageFile(path)
  return { path, file, type: mediaTypeOf(file), status: statusOf(path), content }
}

function fileSource(path: string, type: string, bytes: Uint8Array): TreeSource {
  return { path, file: path.slice(1), type, status: 200, content: { bytes } }
}

function drawnOtherwise(path: string): Error {
  return new Error(
    `${path} is not the same when Next draws it as when app/ does without it. Mend that, or set SITE_DRAW_FROM=Infinity: Next then draws every page`,
  )
}
