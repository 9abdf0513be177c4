import { compressFiles } from './compress.ts'
import type { SiteFile } from './manifest.ts'
import { mediaTypeOf } from './media-types.ts'
import { stampTimes } from './stamp-times.ts'
import { type SiteFolders, writeTreeFile } from './tree-file.ts'
import type { LateSources, TreeSource } from './tree-source.ts'

/** `site` must be empty. */
export interface TreeFolders extends SiteFolders {
  /** Compressed contents of earlier builds, by hash. */
  readonly cache: string
}

/**
 * Writes the public files, beside each text its .br and .gz, and those of the assets (by address) that a
 * page or stylesheet mentions; at the end the `late` files. Throws when two sources want one address or a mentioned asset is missing.
 */
export async function writeTree(
  sources: readonly TreeSource[],
  assets: ReadonlyMap<string, string>,
  folders: TreeFolders,
  late: LateSources = { sources: [], made: Promise.resolve() },
): Promise<SiteFile[]> {
  refuseDoubles([...sources, ...late.sources])
  const written = writeAll(sources, folders)
  // A page rendered at request time may use a stylesheet that none of those written here mentions.
  const styles = [...assets.keys()].filter((path) => path.endsWith('.css'))
  const mentioned = new Set([...styles, ...written.needs])
  const first = writeAll(assetsAt(mentioned, assets), folders)
  const inStyles = [...first.needs].filter((path) => !mentioned.has(path))
  const second = writeAll(assetsAt(inStyles, assets), folders)
  const packed = await compressFiles([...written.files, ...first.files, ...second.files], folders)
  await late.made
  const files = [...packed, ...writeAll(late.sources, folders).files]
  stampTimes(files, folders.site)
  return files
}

/** An address that is needed is a piece of a page and holds all of it in memory: each is kept once, not once a page. */
function writeAll(sources: readonly TreeSource[], folders: SiteFolders): { files: SiteFile[]; needs: Set<string> } {
  const needs = new Set<string>()
  const files = sources.map((source) => {
    const written = writeTreeFile(folders, source)
    for (const path of written.needs) needs.add(path)
    return written.file
  })
  return { files, needs }
}

function refuseDoubles(sources: readonly TreeSource[]) {
  const seen = new Set<string>()
  for (const { path } of sources) {
    if (seen.has(path)) throw new Error(`Two files want the address ${path}. Rename one of them`)
    seen.add(path)
  }
}

function assetsAt(paths: Iterable<string>, assets: ReadonlyMap<string, string>): TreeSource[] {
  return Array.from(paths, (path) => {
    const from = assets.get(path)
    if (!from) throw new Error(`A page or stylesheet mentions ${path}, which Next did not write as a static file`)
    return { path, file: path.slice(1), type: mediaTypeOf(path), status: 200, content: { from } }
  })
}
