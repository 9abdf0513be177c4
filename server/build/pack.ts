import { linkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { packBrotli } from '../brotli.ts'
import type { SiteFile } from '../manifest.ts'
import { stampTime } from './stamp-time.ts'
import { writeWhole } from './write-whole.ts'

/** Puts a .br and a .gz beside a file that gains from one; returns their sizes. */
export type Packer = (
  file: { readonly hash: string; readonly type: string; readonly target: string },
  body: Buffer,
) => Promise<Pick<SiteFile['bytes'], 'br' | 'gzip'>>

/** What readers wait for; all other texts are for programs. */
const AWAITED = /^text\/(?:html|css)/
/** Best compression takes about 15 ms a page; beyond so many new ones a build would wait too long for it. */
const MANY_NEW = 1000
/** Of a page of a megabyte it would take seconds. */
const LARGE = 64 * 1024
const BEST = 11
/** A tenth more bytes than the best, in a tenth of the time. */
const GOOD = 9

const ENCODINGS = [
  { name: 'br', extension: '.br', pack: packBrotli },
  { name: 'gzip', extension: '.gz', pack: (body: Buffer, level: number) => promisify(gzip)(body, { level }) },
] as const

/** Packs files, each content once: what earlier builds packed lies in `folder` by its hash. */
export function createPacker(folder: string): Packer {
  let made = 0
  const qualityOf = (type: string, { byteLength }: Buffer) =>
    AWAITED.test(type) && byteLength <= LARGE && ++made <= MANY_NEW ? BEST : GOOD
  return async ({ hash, type, target }, body) => {
    const sizes: { br?: number; gzip?: number } = {}
    for (const [index, { name, extension, pack }] of ENCODINGS.entries()) {
      const packed = join(folder, hash + extension)
      let size = statSync(packed, { throwIfNoEntry: false })?.size
      if (size === undefined) {
        const bytes = await pack(body, name === 'br' ? qualityOf(type, body) : GOOD)
        writeWhole(packed, bytes)
        size = bytes.byteLength
      }
      if (size >= body.byteLength) continue
      linkSync(packed, target + extension)
      stampTime(target + extension, hash, 1 + index)
      sizes[name] = size
    }
    return sizes
  }
}
