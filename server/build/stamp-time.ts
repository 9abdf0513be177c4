import { utimesSync } from 'node:fs'

/** Seconds since 1970: a time nobody takes for a fault, in 2004 or later. */
const EARLIEST = 2 ** 30

/**
 * Gives a file the time that follows from its content, its packed forms a second or two more. nginx makes entity tags from time and
 * size: so they stay the same from build to build, and are the same on every replica.
 */
export function stampTime(file: string, hash: string, more = 0): void {
  const time = timeOf(hash) + more
  utimesSync(file, time, time)
}

/** Thirty bits of the hash, as seconds between 2004 and 2038. */
export function timeOf(hash: string): number {
  return EARLIEST + (Buffer.from(hash, 'base64url').readUInt32BE(0) % EARLIEST)
}
