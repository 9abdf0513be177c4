import { readFileSync } from 'node:fs'

/** What the process needs for itself: libraries, listeners, logs. */
const OWN_FILES = 64
const LEAST = 8

/**
 * How many connections a server may hold so that it never runs out of file handles: each reader may be sent a file
 * besides. Infinity where the system does not tell (Linux does).
 */
export function mostConnections(limits = readLimits()): number {
  const [, limit] = /^Max open files\s+(\d+)/m.exec(limits) ?? []
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST, Math.floor((Number(limit) - OWN_FILES) / 2))
}

function readLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return ''
  }
}
