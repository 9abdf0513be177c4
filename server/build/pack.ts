import { linkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { packBrotli } from '../brotli.ts'
import type { SiteFile } from '../manifest.ts'
import { writeWhole } from './write-whole.ts'

/** Puts a .br and a .gz beside a file that gains from one; returns their sizes. */
export type Packer = (hash: string, body: Buffer, target: string) => Promise<Pick<SiteFile['bytes'], 'br' | 'gzip'>>

/** Good packing of a page takes about 7 ms; beyond so many new ones a build would wait too long for it. */
const MANY_NEW = 2000
/** Larger than any page: lists for programs, which change with each release. Best packing takes seconds for one of a megabyte. */
const LARGE = 64 * 1024
/** A hundredth more bytes than the best (11), in half the time. */
const GOOD = 10
/** A tenth more bytes, in a quarter of the time. */
const QUICK = 9

const ENCODINGS = [
  { name: 'br', extension: '.br', pack: packBrotli },
  { name: 'gzip', extension: '.gz', pack: (body: Buffer) => promisify(gzip)(body, { level: 9 }) },
] as const

/** Packs files, each content once: what earlier builds packed lies in `folder` by its hash. */
export function createPacker(folder: string): Packer {
  let made = 0
  return async (hash, body, target) => {
    const sizes: { br?: number; gzip?: number } = {}
    for (const { name, extension, pack } of ENCODINGS) {
      const packed = join(folder, hash + extension)
      let size = statSync(packed, { throwIfNoEntry: false })?.size
      if (size === undefined) {
        made++
        const bytes = await pack(body, made > MANY_NEW || body.byteLength > LARGE ? QUICK : GOOD)
        writeWhole(packed, bytes)
        size = bytes.byteLength
      }
      if (size >= body.byteLength) continue
      linkSync(packed, target + extension)
      sizes[name] = size
    }
    return sizes
  }
}
