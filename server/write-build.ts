import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeServedContent } from '../lib/content/served-content.ts'
import { collectServedContent } from '../lib/content/views/verify-known.ts'
import { writeIndexFiles } from '../lib/search/index-files.ts'
import { siteNow } from '../lib/site/clock.ts'
import { IS_OFFICIAL, SITE_ORIGIN } from '../lib/site/config.ts'
import { editorSettings } from '../lib/web-editor/settings.ts'
import { distFolders } from './dist-folders.ts'
import type { DrawnSite } from './draw-site.ts'
import { drawnSources, isAllDrawn, startsOf } from './drawn-pages.ts'
import { machineSources, pagesOf } from './machine-files.ts'
import type { SiteFile, SiteManifest } from './manifest.ts'
import { mediaFileSources } from './media-files.ts'
import { dynamicPaths } from './next-outputs.ts'
import { keepNextParts, type NextParts, nextPartsOf } from './next-parts.ts'
import { keepPages } from './page-cache.ts'
import { pictureSources } from './pictures.ts'
import type { BuildPlan } from './plan-build.ts'
import { ownSources, publicSources } from './public-files.ts'
import { readRedirects } from './read-redirects.ts'
import { redirectRules } from './redirect-rules.ts'
import { writeTree } from './static-tree.ts'
import type { LateSources, TreeSource } from './tree-source.ts'
import { editorSources } from './web-editor.ts'

/** What is written of a build beside what Next rendered. */
interface Build {
  readonly projectDir: string
  /** Of a large site. */
  readonly large?: { readonly plan: BuildPlan; readonly drawn: DrawnSite }
  /** What `earlySources` made. */
  readonly early: readonly TreeSource[]
  readonly sharePictures: LateSources
}

/** The files that can be made before it is known which pages there are. */
export async function earlySources(projectDir: string): Promise<TreeSource[]> {
  return [
    ...mediaFileSources(),
    ...(await pictureSources(distFolders(projectDir).pictures)),
    ...(await editorSources(editorSettings(process.env))),
  ]
}

/**
 * The end of a build: writes the public files and the manifest to the staging folder, where
 * `publishBuild` takes them from. Nothing that is being served changes here.
 */
export async function writeBuild({ projectDir, large, early, sharePictures }: Build): Promise<void> {
  const { staging, current, cache, pages, drafts } = distFolders(projectDir)
  const site = join(staging, 'site')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  const next = large?.plan.next ?? readRendered(projectDir, large?.plan)
  const drawn = large ? drawnSources(large.drawn, { pages, drafts }, next) : []
  const rendered = [...next.rendered, ...drawn]
  const editor = editorSettings(process.env)
  const sources = [
    ...rendered,
    ...machineSources(rendered),
    ...early,
    ...publicSources(join(projectDir, 'public')),
    ...ownSources(SITE_ORIGIN, siteNow()),
  ]
  const pagePaths = pagesOf(rendered)
  const dynamic = dynamicPaths(next.late, pagePaths)
  writeIndexFiles(join(staging, 'search'), new Set([...pagePaths, ...dynamic]))
  writeServedContent(join(staging, 'search'), collectServedContent())
  const folders = { site, cache, earlier: join(current, 'site') }
  const files = await writeTree(sources, next.assets, folders, sharePictures)
  if (large) await keepPages(large.drawn, files, site, pages)
  const paths = new Set(files.map(({ path }) => path))
  if (!paths.has('/404'))
    throw new Error('Next wrote no page for addresses that do not exist: app/global-not-found.tsx is missing')
  const manifest = {
    ...describe(files, dynamic, next.buildId),
    ...(editor && { editor: { origins: [...editor.origins] } }),
  }
  writeFileSync(join(staging, 'site.json'), JSON.stringify({ ...manifest, ...redirectRules(readRedirects(), paths) }))
  if (large && !large.plan.next && isAllDrawn(large.drawn, next.rendered))
    keepNextParts(projectDir, large.plan.code, next)
}

/** What Next made, now that it has ended. */
function readRendered(projectDir: string, plan: BuildPlan | undefined): NextParts {
  const parts = nextPartsOf(JSON.parse(readFileSync(distFolders(projectDir).rendered, 'utf8')))
  return { ...parts, starts: startsOf(plan?.examples ?? new Map(), parts.rendered) }
}

function describe(files: SiteFile[], dynamic: string[], buildId: string): Omit<SiteManifest, 'redirects' | 'gone'> {
  const builtAt = siteNow().toISOString()
  return { version: 1, origin: SITE_ORIGIN, isOfficial: IS_OFFICIAL, builtAt, buildId, inputs: {}, dynamic, files }
}
