import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { measurePicture } from './measure.ts'
import { PICTURE_FILE } from './picture-schema.ts'
import { type PicturePlan, planPicture } from './plan.ts'

/** A picture as staff put it beside a text, and what is to be made of it. */
export interface SourcePicture {
  /** Path of the original. */
  readonly file: string
  readonly plan: PicturePlan
}

export type UnusablePicture = 'elsewhere' | 'badly-named' | 'missing' | 'not-a-picture'

/** Reads a picture from the first of the folders that has it; says why when it cannot be used. */
export function readPicture(name: string, folders: readonly string[]): SourcePicture | UnusablePicture {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(name)) return 'elsewhere'
  if (!PICTURE_FILE.test(name)) return 'badly-named'
  const file = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (!file) return 'missing'
  const data = readFileSync(file)
  const size = measurePicture(data)
  return size ? { file, plan: planPicture(basename(file, extname(file)), data, size) } : 'not-a-picture'
}
