import { fork } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listSharePictures } from '../lib/content/views/share.ts'
import type { SharePictureSpec } from '../lib/share-picture/spec.ts'
import { bundled, hasSucceeded } from './build-process.ts'
import { distFolders } from './dist-folders.ts'
import { mediaTypeOf } from './media-types.ts'
import type { LateSources } from './tree-source.ts'

/** What the process that draws is told (scripts/draw-share-pictures.ts). */
export interface PictureOrder {
  readonly specs: readonly SharePictureSpec[]
  readonly folder: string
}

/** Share pictures of all public pages; those that no earlier build left are drawn meanwhile by a process of their own. */
export function startSharePictures(projectDir: string): LateSources {
  const { sharePictures: folder } = distFolders(projectDir)
  const pictures = listSharePictures()
  const sources = Array.from(pictures.keys(), (path) => {
    const content = { from: join(folder, basename(path)) }
    return { path, file: path.slice(1), type: mediaTypeOf(path), status: 200, content } as const
  })
  mkdirSync(folder, { recursive: true })
  const known = new Set(readdirSync(folder))
  const specs = [...pictures].flatMap(([path, spec]) => (known.has(basename(path)) ? [] : [spec]))
  return { sources, made: specs.length > 0 ? draw(projectDir, { specs, folder }) : Promise.resolve() }
}

async function draw(projectDir: string, order: PictureOrder): Promise<void> {
  const [runner, script] = bundled(projectDir, 'draw-share-pictures.ts')
  const child = fork(runner, [script], { cwd: projectDir })
  child.send(order)
  if (!(await hasSucceeded(child))) throw new Error('The share pictures could not be drawn')
}
