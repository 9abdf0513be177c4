import { link, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PagePlan, pagePlanSchema } from '../lib/content/kept-pages.ts'
import type { SiteFile } from './manifest.ts'
import { mapInPool } from './pool.ts'
import { pageFile } from './public-path.ts'
import { contentHash } from './tree-file.ts'
import type { TreeSource } from './tree-source.ts'

const AT_ONCE = 16

/** Of `keys`, the pages that lie in the cache as they were written. Files that were damaged are not used. */
export async function planPages(keys: PagePlan['keys'], cache: string): Promise<PagePlan> {
  await mkdir(cache, { recursive: true })
  const names = new Map((await readdir(cache)).map((name) => [keyOf(name), name]))
  const found = await mapInPool(Object.entries(keys), AT_ONCE, async ([path, key]) => {
    const name = names.get(key)
    return name && (await isWhole(join(cache, name), name)) ? [[path, name]] : []
  })
  return pagePlanSchema.parse({ keys, kept: Object.fromEntries(found.flat()) })
}

/** The pages that are kept and that Next did not draw anew after all. */
export function keptSources({ kept }: PagePlan, cache: string, rendered: readonly TreeSource[]): TreeSource[] {
  const drawn = new Set(rendered.map(({ path }) => path))
  return Object.entries(kept)
    .filter(([path]) => !drawn.has(path))
    .map(([path, name]) => ({
      path,
      file: pageFile(path),
      type: 'text/html; charset=utf-8',
      status: 200,
      content: { from: join(cache, name), isFinished: true },
    }))
}

/**
 * Keeps the pages of a finished build for later ones, as second names of its files: what no build holds any more is
 * removed with the builds (publish-build.ts).
 */
export async function keepPages({ keys }: PagePlan, files: readonly SiteFile[], site: string, cache: string) {
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
