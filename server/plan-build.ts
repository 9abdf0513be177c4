import { getEditions } from '../lib/content/queries.ts'
import { codeInputs } from './freshness.ts'
import { type NextParts, readNextParts } from './next-parts.ts'
import { canonical, newsRoutes } from './page-keys.ts'
import { contentHash } from './tree-file.ts'

/** Below so many pages of news Next draws them all: that takes half a minute, and `next start` then has every page. */
const DRAW_FROM = 500

/** Of so many pages of a route Next draws one all the same, to be compared. */
const COMPARED = 500

/** What a build of a large site, which is drawn without Next, knows before it draws. */
export interface BuildPlan {
  /** A name for the code, its packages, its settings and the editions. */
  readonly code: string
  /** The pages of news that Next draws if it runs. */
  readonly byNext: readonly string[]
  /** A page of each route that Next draws if it runs: all pages of a route begin alike. */
  readonly examples: ReadonlyMap<string, string>
  /** What Next's last build is still good for; undefined when it has to run. */
  readonly next: NextParts | undefined
}

/** Plans a build; undefined for a site so small that Next draws everything. `others`: a page of each route beside news. */
export function planBuild(
  projectDir: string,
  env: Readonly<Record<string, string | undefined>>,
  others: ReadonlyMap<string, string>,
): BuildPlan | undefined {
  const routes = newsRoutes()
  const count = [...routes.values()].reduce((sum, { length }) => sum + length, 0)
  if (count < Number(env['SITE_DRAW_FROM'] ?? DRAW_FROM)) return undefined
  const code = contentHash(canonical([codeInputs(projectDir, env), process.version, getEditions()]))
  const byNext = [...routes.values()].flatMap((paths) => paths.filter((_, index) => index % COMPARED === 0))
  const examples = new Map(others)
  for (const [route, [first]] of routes) if (first) examples.set(route, first)
  const last = readNextParts(projectDir, code)
  const next = [...examples.keys()].every((route) => last?.starts.has(route)) ? last : undefined
  return { code, byNext, examples, next }
}
