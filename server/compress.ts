import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
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

/** Larger than any page: lists for programs, which change with each release. Best packing takes seconds for one of a megabyte. */
const LARGE = 64 * 1024
/** A tenth more bytes than the best, in a twentieth of the time. */
const GOOD = 9

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
  mkdirSync(folders.cache, { recursive: true })
  const quality = countNew(files, folders.cache) > MANY_NEW ? QUICK : BEST
  return mapInPool(files, AT_ONCE, (file) => compressFile(file, folders, quality))
}

function countNew(files: readonly SiteFile[], cache: string): number {
  const known = new Set(readdirSync(cache))
  return files.filter((file) => gains(file) && !known.has(`${file.hash}.br`)).length
}

function gains({ type }: SiteFile): boolean {
  return isCompressible(type)
}

async function compressFile(file: SiteFile, { site, cache }: Folders, quality: number): Promise<SiteFile> {
  if (!gains(file)) return file
  const bytes: SiteFile['bytes'] = { plain: file.bytes.plain }
  for (const { name, extension } of ENCODINGS) {
    const cached = join(cache, file.hash + extension)
    const size = sizeOf(cached) ?? (await fill(cached, join(site, file.file), name, quality))
    if (size >= file.bytes.plain) continue
    linkSync(cached, join(site, file.file + extension))
    bytes[name] = size
  }
  return { ...file, bytes }
}

/** Written aside and renamed, so that a build that is interrupted leaves no half file behind under a good name. */
async function fill(cached: string, source: string, encoding: 'br' | 'gzip', quality: number): Promise<number> {
  const body = readFileSync(source)
  const packed =
    encoding === 'br'
      ? await compressBrotli(body, qualityFor(body, quality))
      : await promisify(gzip)(body, { level: 9 })
  const draft = `${cached}.${randomUUID()}`
  writeFileSync(draft, packed)
  renameSync(draft, cached)
  return packed.byteLength
}

function qualityFor({ byteLength }: Buffer, quality: number): number {
  return byteLength > LARGE ? Math.min(quality, GOOD) : quality
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

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}
