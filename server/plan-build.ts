import type { PagePlan } from '../lib/content/kept-pages.ts'
import { distFolders } from './dist-folders.ts'
import { codeInputs } from './freshness.ts'
import { planPages } from './page-cache.ts'
import { canonical, countPages, pageKeys } from './page-keys.ts'

/** Below so many pages of news Next draws them all: that takes a minute or two, and `next start` then has every page. */
const REUSE_FROM = 2000

/** Which pages a build can keep from earlier ones, and the names of all that later ones may keep. */
export async function planBuild(
  projectDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PagePlan> {
  const atLeast = Number(env['SITE_REUSE_FROM'] ?? REUSE_FROM)
  if (countPages() < atLeast) return { keys: {}, kept: {} }
  const keys = pageKeys(canonical([codeInputs(projectDir, env), process.version]))
  return planPages(keys, distFolders(projectDir).pages)
}
