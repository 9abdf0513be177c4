import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ALL_BY_NEXT, type PagePlan } from '../lib/content/page-plan.ts'
import { distFolders } from './dist-folders.ts'
import { codeInputs } from './freshness.ts'
import { readPageCache } from './page-cache.ts'
import { canonical, countPages, type NamedPage, namedPages } from './page-keys.ts'

/** Below so many pages of news Next draws them all: that takes half a minute, and `next start` then has every page. */
const DRAW_FROM = 500

/** Of so many pages of a route Next draws one all the same, to be compared. */
const COMPARED = 500

/** Draws a page without Next, from its title on; undefined where only Next can. See app/draw-page.tsx. */
export type DrawPage = (parts: NamedPage['parts']) => string | undefined

/** Finds the pages of news that earlier builds drew from the same values, and draws the others. */
export async function planBuild(
  projectDir: string,
  env: Readonly<Record<string, string | undefined>>,
  drawPage: DrawPage,
): Promise<PagePlan> {
  if (countPages() < Number(env['SITE_DRAW_FROM'] ?? DRAW_FROM)) return ALL_BY_NEXT
  const folders = distFolders(projectDir)
  const cache = await readPageCache(folders.pages)
  await rm(folders.drafts, { recursive: true, force: true })
  await mkdir(folders.drafts, { recursive: true })
  const plan: Required<PagePlan> = { keys: {}, kept: {}, drafts: {}, byNext: [] }
  const routes = new Map<string, string[]>()
  for (const { path, route, key, parts } of namedPages(canonical([codeInputs(projectDir, env), process.version]))) {
    plan.keys[path] = key
    const kept = await cache.find(key)
    const draft = kept ? undefined : drawPage(parts)
    if (!kept && draft === undefined) {
      plan.byNext.push(path)
      continue
    }
    const earlier = routes.get(route) ?? []
    routes.set(route, earlier)
    if (earlier.push(path) % COMPARED === 1) plan.byNext.push(path)
    if (kept) plan.kept[path] = kept
    else plan.drafts[path] = { file: key, like: earlier[0] ?? path }
    if (draft !== undefined) await writeFile(join(folders.drafts, key), draft)
  }
  return plan
}
