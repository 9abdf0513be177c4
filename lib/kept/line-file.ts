/** Files of named lines that are read one by one: together they may be larger than a string, or the memory, can be. */
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { nameOf } from './name.ts'

/** Where a line stands. */
export interface Place {
  readonly file: number
  readonly start: number
  readonly length: number
}

const CHUNK = 1 << 20
const LINE_FEED = 10

const NAME = nameOf('').length
/** A line is its name, a checksum of name and value, and the value. */
const HEAD = 2 * (NAME + 1)

/** Opens a file, and tells where each of its lines stands. */
export function openLineFile(path: string): { readonly file: number; readonly places: ReadonlyMap<string, Place> } {
  const file = openSync(path, 'r')
  const places = new Map<string, Place>()
  let chunk = Buffer.allocUnsafe(CHUNK)
  for (let start = 0; ; ) {
    const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, start))
    let from = 0
    for (let end = read.indexOf(LINE_FEED); end >= 0; end = read.indexOf(LINE_FEED, from)) {
      places.set(read.toString('latin1', from, from + NAME), { file, start: start + from, length: end - from })
      from = end + 1
    }
    if (read.length < chunk.length) return { file, places }
    if (from === 0) chunk = Buffer.allocUnsafe(2 * chunk.length)
    start += from
  }
}

/** The value of a line; undefined when it is not as it was written. */
export function readLine({ file, start, length }: Place): string | undefined {
  const line = Buffer.allocUnsafe(length)
  readSync(file, line, 0, length, start)
  const text = line.toString('utf8')
  const value = text.slice(HEAD)
  return text.slice(0, HEAD) === headOf(text.slice(0, NAME), value) ? value : undefined
}

function headOf(name: string, value: string): string {
  return `${name} ${nameOf(name, value)} `
}

/** A file that is being written. What was added can be read at once. */
export interface LineWriter {
  add(name: string, value: string): Place
  read(place: Place): string | undefined
  /** Gives the file its name: before, nobody takes it for a whole one. */
  finish(path: string): void
}

export function writeLineFile(unfinished: string): LineWriter {
  const file = openSync(unfinished, 'w+')
  let waiting: Buffer[] = []
  let written = 0
  let end = 0
  const flush = () => {
    const bytes = Buffer.concat(waiting)
    waiting = []
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    written = end
  }
  return {
    add: (name, value) => {
      const line = Buffer.from(`${headOf(name, value)}${value}\n`)
      const place = { file, start: end, length: line.length - 1 }
      waiting.push(line)
      end += line.length
      if (end - written > CHUNK) flush()
      return place
    },
    read: (place) => {
      if (place.start >= written) flush()
      return readLine(place)
    },
    finish: (path) => {
      flush()
      closeSync(file)
      renameSync(unfinished, path)
    },
  }
}
