import { link, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DrawnSite } from './draw-site.ts'
import type { SiteFile } from './manifest.ts'
import { mapInPool } from './pool.ts'
import { contentHash } from './tree-file.ts'

const AT_ONCE = 16

/** The finished pages that earlier builds left in a folder. */
export interface PageCache {
  /** The file that was drawn from what has this name. A file that was damaged is none. */
  readonly find: (key: string) => Promise<string | undefined>
}

/** Opens the folder of the pages that are kept, and makes it where there is none. */
export async function readPageCache(folder: string): Promise<PageCache> {
  await mkdir(folder, { recursive: true })
  const names = new Map((await readdir(folder)).map((name) => [keyOf(name), name]))
  return {
    find: async (key) => {
      const name = names.get(key)
      return name && (await isWhole(join(folder, name), name)) ? name : undefined
    },
  }
}

/**
 * Keeps the pages of a finished build for later ones, as second names of its files: what no build holds any more is
 * removed with the builds (publish-build.ts).
 */
export async function keepPages(
  { keys }: Pick<DrawnSite, 'keys'>,
  files: readonly SiteFile[],
  site: string,
  cache: string,
) {
  await mkdir(cache, { recursive: true })
  const known = new Set(await readdir(cache))
  await mapInPool(files, AT_ONCE, async ({ path, file, hash }) => {
    const key = keys[path]
    const name = `${key}.${hash}`
    if (key && !known.has(name)) await link(join(site, file), join(cache, name))
  })
}

function keyOf(name: string): string {
  return name.slice(0, name.indexOf('.'))
}

async function isWhole(file: string, name: string): Promise<boolean> {
  return name === `${keyOf(name)}.${contentHash(await readFile(file))}`
}
