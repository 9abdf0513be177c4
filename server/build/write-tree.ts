import { existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { contentHash, type SiteFile } from '../manifest.ts'
import { isCompressible } from '../media-types.ts'
import { mapInPool } from '../pool.ts'
import { createPacker, type Packer } from './pack.ts'
import { byPath, type Source } from './source.ts'
import { stampTime } from './stamp-time.ts'
import { writeWhole } from './write-whole.ts'

export interface TreeFolders {
  /** Where files go; empty. */
  readonly site: string
  /** The same folder of the build before: a file that is as it was becomes a second name of that one. */
  readonly earlier: string
  /** What earlier builds packed, by the content. */
  readonly packed: string
  /** Pictures of earlier builds, by their names, which tell their content. */
  readonly pictures: string
}

/** While one thread renders, those of the system pack and draw: as many at a time as keep them at work. */
const AT_ONCE = 8

/**
 * Makes all files and writes them, beside each text its .br and .gz. By address: what is made of one text is made while it is at
 * hand as it was read, or thousands of texts would be read three times. Throws when two sources want one address, or one cannot be made.
 */
export async function writeTree(sources: readonly Source[], folders: TreeFolders): Promise<SiteFile[]> {
  refuseDoubles(sources)
  for (const folder of [folders.site, folders.packed, folders.pictures]) mkdirSync(folder, { recursive: true })
  const packer = createPacker(folders.packed)
  return mapInPool(sources.toSorted(byPath), AT_ONCE, (source) => writeSource(source, folders, packer))
}

function refuseDoubles(sources: readonly Source[]) {
  const seen = new Set<string>()
  for (const { path } of sources) {
    if (seen.has(path)) throw new Error(`Two files want the address ${path}. Rename one of them`)
    seen.add(path)
  }
}

async function writeSource(source: Source, folders: TreeFolders, packer: Packer): Promise<SiteFile> {
  const { path, file, type, status, disposition } = source
  const picture = source.isNamedByContent ? join(folders.pictures, basename(path)) : undefined
  if (picture && !existsSync(picture)) writeWhole(picture, await madeBy(source))
  const body = picture ? readFileSync(picture) : await madeBy(source)
  const target = join(folders.site, file)
  mkdirSync(dirname(target), { recursive: true })
  const same = picture ?? sameFile(join(folders.earlier, file), body)
  if (same) linkSync(same, target)
  else writeFileSync(target, body, { flag: 'wx' })
  const hash = contentHash(body)
  // Also what is a second name of an earlier file: a cache that was copied may have other times.
  stampTime(target, hash)
  const packed = isCompressible(type) ? await packer({ hash, type, target }, body) : {}
  return { path, file, type, status, hash, bytes: { plain: body.byteLength, ...packed }, disposition }
}

async function madeBy({ make, path }: Source): Promise<Buffer> {
  try {
    return Buffer.from(await make())
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** A file that was published before and holds these bytes: no published file changes ever. */
function sameFile(published: string, body: Buffer): string | undefined {
  if (statSync(published, { throwIfNoEntry: false })?.size !== body.byteLength) return undefined
  return readFileSync(published).equals(body) ? published : undefined
}
