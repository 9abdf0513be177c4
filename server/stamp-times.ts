import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFile } from './manifest.ts'

/** Seconds since 1970: a time nobody takes for a fault, in 2004 or later. */
const EARLIEST = 2 ** 30

/**
 * Gives every file, and its packed forms, a time that follows from its content. nginx makes entity
 * tags from time and size: so they stay the same from build to build, and are the same on every replica.
 */
export function stampTimes(files: readonly SiteFile[], site: string): void {
  for (const { file, hash, bytes } of files) {
    const time = timeOf(hash)
    utimesSync(join(site, file), time, time)
    if (bytes.br !== undefined) utimesSync(join(site, `${file}.br`), time + 1, time + 1)
    if (bytes.gzip !== undefined) utimesSync(join(site, `${file}.gz`), time + 2, time + 2)
  }
}

/** Thirty bits of the hash, as seconds between 2004 and 2038. */
export function timeOf(hash: string): number {
  return EARLIEST + (Buffer.from(hash, 'base64url').readUInt32BE(0) % EARLIEST)
}
