/** Memory and processor time of a process and all it started, read from /proc (Linux). */
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessStat {
  readonly pid: number
  readonly parent: number
  /** Of the process and of its children that have ended. */
  readonly processorSeconds: number
}

/** Ticks a second of the times in /proc: a constant of Linux towards programs. */
const TICKS = 100

/** Reads /proc/<pid>/stat. The program's name may hold spaces and brackets, so fields are counted from its end. */
export function parseStat(text: string): ProcessStat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { pid: Number.parseInt(text, 10), parent: Number(fields[1]), processorSeconds: ticks / TICKS }
}

/** A size such as `Rss:  123 kB` from /proc/<pid>/smaps_rollup, in bytes; 0 when it is not there. */
export function parseSize(text: string, name: 'Rss' | 'Pss'): number {
  return 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0)
}

/** The process with that number and its descendants. */
export function treeOf(root: number, all: readonly ProcessStat[]): ProcessStat[] {
  const found = all.filter(({ pid }) => pid === root)
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid))
  return found
}

export interface TreeUse {
  /** Resident bytes of all processes; memory they share is counted for each. */
  readonly rss: number
  /** The same with shared memory counted once. */
  readonly pss: number
  readonly processorSeconds: number
}

/** What a process and its descendants use now; all 0 where there is no /proc. */
export function readTree(root: number): TreeUse {
  const numbers = tryRead(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name))) ?? []
  const all = numbers.flatMap((number) => tryRead(() => [parseStat(read(number, 'stat'))]) ?? [])
  const tree = treeOf(root, all).map(({ pid, processorSeconds }) => {
    const sizes = tryRead(() => read(String(pid), 'smaps_rollup')) ?? ''
    return { rss: parseSize(sizes, 'Rss'), pss: parseSize(sizes, 'Pss'), processorSeconds }
  })
  const sum = (key: keyof TreeUse) => tree.reduce((total, use) => total + use[key], 0)
  return { rss: sum('rss'), pss: sum('pss'), processorSeconds: sum('processorSeconds') }
}

/** Looks at a process and its descendants twice a second, which costs little; the result stops that and gives the highest of each. */
export function watchTree(root: number, everyMs = 500): () => TreeUse {
  let most: TreeUse = readTree(root)
  const look = () => {
    const now = readTree(root)
    most = {
      rss: Math.max(most.rss, now.rss),
      pss: Math.max(most.pss, now.pss),
      processorSeconds: Math.max(most.processorSeconds, now.processorSeconds),
    }
  }
  const timer = setInterval(look, everyMs)
  return () => {
    clearInterval(timer)
    return most
  }
}

function read(pid: string, name: string): string {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8')
}

/** Processes end while one looks. */
function tryRead<Value>(look: () => Value): Value | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
