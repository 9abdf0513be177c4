/**
 * What runs made of texts, in a folder for later ones. Each run adds a file of what was new to it; no file changes ever,
 * since a release shares those of the one before it as hard links.
 */
import { closeSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptResults } from './kept-results.ts'
import { type LineWriter, openLineFile, type Place, readLine, writeLineFile } from './line-file.ts'
import { nameOf } from './name.ts'

/** After so many small files one large one is written. */
const MOST_FILES = 30

export interface KeptFolder extends KeptResults {
  /** Keeps what this run made. To be called once, at its end. */
  save(): void
}

/**
 * Opens a folder of results. They count for one `version` of the code only; a line that is damaged counts for nothing,
 * and where nothing can be written nothing is kept.
 */
export function openKeptFolder(folder: string, version: string): KeptFolder {
  const ofVersion = nameOf(version)
  const names = list(folder).filter((name) => name.startsWith(`${ofVersion}.`))
  const opened = names.map((name) => orNothing(() => openLineFile(join(folder, name))))
  const places = new Map(opened.flatMap((file) => [...(file?.places ?? [])]))
  const asked = new Set<string>()
  const added = new Map<string, Place>()
  let writer: LineWriter | undefined
  const write = (name: string, value: string) => {
    writer ??= openWriter(folder)
    added.set(name, writer.add(name, value))
  }
  const find = (name: string) => {
    const own = added.get(name)
    const place = places.get(name)
    return own ? writer?.read(own) : place && readLine(place)
  }
  const finish = () => {
    const isWasteful = names.length >= MOST_FILES || places.size > 2 * asked.size
    const again = isWasteful ? [...asked].filter((name) => !added.has(name)) : []
    for (const name of again) {
      const value = find(name)
      if (value !== undefined) write(name, value)
    }
    writer?.finish(join(folder, `${ofVersion}.${numberAfter(names)}`))
    const isNeeded = (name: string) => name.startsWith(`${ofVersion}.`) && !(isWasteful && names.includes(name))
    for (const name of list(folder).filter((each) => !isNeeded(each))) rmSync(join(folder, name), { force: true })
    for (const { file } of opened.flatMap((each) => each ?? [])) closeSync(file)
  }
  return {
    find: (name) => {
      asked.add(name)
      return orNothing(() => find(name))
    },
    add: (name, value) => {
      asked.add(name)
      orNothing(() => write(name, value))
    },
    save: () => orNothing(finish),
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

/** Files are read in the order of their numbers: of two lines with one name the later counts. */
function numberAfter(names: readonly string[]): string {
  const last = Number(names.at(-1)?.split('.')[1] ?? 0)
  return String(last + 1).padStart(9, '0')
}

function openWriter(folder: string): LineWriter {
  mkdirSync(folder, { recursive: true })
  return writeLineFile(join(folder, `unfinished.${process.pid}`))
}

/** Nothing that happens to what is kept may stop a run: it can do without. */
function orNothing<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
