/** The dictionaries of cspell, from their packages. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib'

/** Half a second to read as the packages ship them, a hundredth as they are kept here. */
const CACHE_FOLDER = '.cache/dictionaries'

const loaded = new Map<string, ITrie>()

/** The dictionary that a package ships as this file, read once a process. */
export function loadDictionary(packageName: string, file: string): ITrie {
  const trie = loaded.get(packageName) ?? readDictionary(packageName, file)
  loaded.set(packageName, trie)
  return trie
}

function readDictionary(packageName: string, file: string): ITrie {
  const folder = dirname(createRequire(import.meta.url).resolve(packageName))
  const shipped = readFileSync(join(folder, file))
  const kept = join(CACHE_FOLDER, `${createHash('sha256').update(shipped).digest('hex').slice(0, 16)}.btrie`)
  try {
    return decodeTrie(readFileSync(kept))
  } catch {
    const trie = decodeTrie(gunzipSync(shipped))
    keep(kept, encodeITrieToBTrie(trie))
    return trie
  }
}

/** Without a disk to write to, every process reads what was shipped. */
function keep(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path)
  } catch {}
}
