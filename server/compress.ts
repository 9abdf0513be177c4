import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteFile } from './manifest.ts'
import { isCompressible } from './media-types.ts'
import { mapInPool } from './pool.ts'

/** Best compression takes about 15 ms a page; beyond so many new pages a build would wait too long for it. */
const MANY_NEW = 2000
const BEST = 11
const QUICK = 6

/** Twice the four threads of libuv, so that none waits for the disk. */
const AT_ONCE = 8

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const

interface Folders {
  readonly site: string
  readonly cache: string
}

/**
 * Puts a .br and a .gz beside every file that gains from one, from the cache where an earlier build
 * compressed the same content. Returns the files with the sizes of both.
 */
export async function compressFiles(files: readonly SiteFile[], folders: Folders): Promise<SiteFile[]> {
  await mkdir(folders.cache, { recursive: true })
  const quality = (await countNew(files, folders.cache)) > MANY_NEW ? QUICK : BEST
  return mapInPool(files, AT_ONCE, (file) => compressFile(file, folders, quality))
}

async function countNew(files: readonly SiteFile[], cache: string): Promise<number> {
  const known = await mapInPool(files.filter(gains), AT_ONCE, ({ hash }) => sizeOf(join(cache, `${hash}.br`)))
  return known.filter((size) => size === undefined).length
}

function gains({ type }: SiteFile): boolean {
  return isCompressible(type)
}

async function compressFile(file: SiteFile, { site, cache }: Folders, quality: number): Promise<SiteFile> {
  if (!gains(file)) return file
  const bytes: SiteFile['bytes'] = { plain: file.bytes.plain }
  for (const { name, extension } of ENCODINGS) {
    const cached = join(cache, file.hash + extension)
    const size = (await sizeOf(cached)) ?? (await fill(cached, join(site, file.file), name, quality))
    if (size >= file.bytes.plain) continue
    await link(cached, join(site, file.file + extension))
    bytes[name] = size
  }
  return { ...file, bytes }
}

/** Written aside and renamed, so that a build that is interrupted leaves no half file behind under a good name. */
async function fill(cached: string, source: string, encoding: 'br' | 'gzip', quality: number): Promise<number> {
  const body = await readFile(source)
  const packed = encoding === 'br' ? await compressBrotli(body, quality) : await promisify(gzip)(body, { level: 9 })
  const draft = `${cached}.${randomUUID()}`
  await writeFile(draft, packed)
  await rename(draft, cached)
  return packed.byteLength
}

/** Brotli of a text. `quality` 0 (quick) to 11 (small). */
export function compressBrotli(body: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_LGWIN } =
    constants
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    // A window wider than the text costs time and saves no byte.
    [BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(body.byteLength + 1)))),
  }
  return promisify(brotliCompress)(body, { params })
}

async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.size
}
