/** What was read of a text by an earlier run: to read YAML and Markdown takes half the time of a check. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Results of pure functions of a text, by the function and the text. */
interface KeptParses {
  /** What the function makes of the text, from an earlier run where there is one. It must be as JSON can hold it. */
  parse<Result>(name: string, text: string, make: (text: string) => Result): Result
  /** Keeps what was asked for since the file was opened, and nothing else. */
  save(): void
}

let inUse: KeptParses | undefined

/** From now on `parseKept` answers from these results; undefined ends it. */
export function setKeptParses(kept: KeptParses | undefined): void {
  inUse = kept
}

/** What a function makes of a text, read anew unless `setKeptParses` was called. */
export function parseKept<Result>(name: string, text: string, make: (text: string) => Result): Result {
  return inUse ? inUse.parse(name, text, make) : make(text)
}

/** Opens a file of results. They count for one `version` of the code only, and a file that is damaged holds none. */
export function openKeptParses(path: string, version: string): KeptParses {
  const before = new Map<string, ReturnType<typeof JSON.parse>>(Object.entries(readKept(path, version)))
  const asked = new Map<string, unknown>()
  return {
    parse: (name, text, make) => {
      const key = checksum(name, text)
      const result = before.has(key) ? before.get(key) : make(text)
      asked.set(key, result)
      return result
    },
    save: () => {
      const isSame = asked.size === before.size && [...asked.keys()].every((key) => before.has(key))
      if (!isSame) keep(path, version, asked)
    },
  }
}

function checksum(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

function readKept(path: string, version: string): ReturnType<typeof JSON.parse> {
  const [head, json = ''] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return head === checksum(version, json) ? JSON.parse(json) : {}
}

/** Without a disk to write to, or with more to keep than a string holds, every run reads everything. */
function keep(path: string, version: string, results: ReadonlyMap<string, unknown>): void {
  const unfinished = `${path}.${process.pid}`
  try {
    const json = JSON.stringify(Object.fromEntries(results))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, `${checksum(version, json)}\n${json}`)
    renameSync(unfinished, path)
  } catch {}
}
