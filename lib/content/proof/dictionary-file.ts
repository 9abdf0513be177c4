/** The dictionaries of cspell, from their packages. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib'

/** Half a second to read as the packages ship them, a hundredth as they are kept here. */
const CACHE_FOLDER = '.cache/dictionaries'
const CHECKSUM_BYTES = 32

const loaded = new Map<string, ITrie>()

/** The dictionary that a package ships as this file, read once a process. */
export function loadDictionary(packageName: string, file: string): ITrie {
  const shipped = () => join(dirname(createRequire(import.meta.url).resolve(packageName)), file)
  const trie = loaded.get(packageName) ?? readDictionary(shipped(), CACHE_FOLDER)
  loaded.set(packageName, trie)
  return trie
}

/** Reads a dictionary as it was kept in a folder earlier, or else as it is shipped, and keeps it there. */
export function readDictionary(path: string, cacheFolder: string): ITrie {
  const shipped = readFileSync(path)
  const kept = join(cacheFolder, `${checksum(shipped).toString('hex').slice(0, 16)}.btrie`)
  const bytes = readKept(kept)
  if (bytes) return decodeTrie(bytes)
  const trie = decodeTrie(gunzipSync(shipped))
  keep(kept, encodeITrieToBTrie(trie))
  return trie
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** What was kept whole: half a dictionary would answer too, wrongly. */
function readKept(path: string): Buffer<ArrayBuffer> | undefined {
  const file = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const bytes = file.subarray(CHECKSUM_BYTES)
  return file.subarray(0, CHECKSUM_BYTES).equals(checksum(bytes)) ? bytes : undefined
}

/** Without a disk to write to, every process reads what was shipped. */
function keep(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, Buffer.concat([checksum(bytes), bytes]))
    renameSync(unfinished, path)
  } catch {}
}
