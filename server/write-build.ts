import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PagePlan } from '../lib/content/page-plan.ts'
import { writeIndexFiles } from '../lib/search/index-files.ts'
import { siteNow } from '../lib/site/clock.ts'
import { IS_OFFICIAL, SITE_ORIGIN } from '../lib/site/config.ts'
import { editorSettings } from '../lib/web-editor/settings.ts'
import { distFolders } from './dist-folders.ts'
import { machineSources, pagesOf } from './machine-files.ts'
import type { SiteFile, SiteManifest } from './manifest.ts'
import { mediaFileSources } from './media-files.ts'
import { assetSources, dynamicPaths, type NextBuild, renderedSources } from './next-outputs.ts'
import { keepPages } from './page-cache.ts'
import { pictureSources } from './pictures.ts'
import { plannedSources } from './planned-pages.ts'
import { ownSources, publicSources } from './public-files.ts'
import { readRedirects } from './read-redirects.ts'
import { redirectRules } from './redirect-rules.ts'
import { sharePictureSources } from './share-pictures.ts'
import { writeTree } from './static-tree.ts'
import type { TreeSource } from './tree-source.ts'
import { editorSources } from './web-editor.ts'

/** What is written of a build: what Next rendered, the plan it was given, and what `earlySources` made meanwhile. */
interface Build extends Pick<NextBuild, 'outputs' | 'buildId'> {
  readonly projectDir: string
  readonly plan: PagePlan
  readonly early: readonly TreeSource[]
}

/** The files that can be made before it is known which pages there are. */
export async function earlySources(projectDir: string): Promise<TreeSource[]> {
  const { sharePictures, pictures } = distFolders(projectDir)
  return [
    ...mediaFileSources(),
    ...(await sharePictureSources(sharePictures)),
    ...(await pictureSources(pictures)),
    ...(await editorSources(editorSettings(process.env))),
  ]
}

/**
 * The end of a build: writes the public files and the manifest to the staging folder, where
 * `publishBuild` takes them from. Nothing that is being served changes here.
 */
export async function writeBuild({ projectDir, outputs, buildId, plan, early }: Build): Promise<void> {
  const { staging, current, cache, pages, drafts } = distFolders(projectDir)
  const site = join(staging, 'site')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  const drawn = renderedSources(outputs)
  const rendered = [...drawn, ...(await plannedSources(plan, { pages, drafts }, drawn))]
  const editor = editorSettings(process.env)
  const sources = [
    ...rendered,
    ...machineSources(rendered),
    ...early,
    ...publicSources(join(projectDir, 'public')),
    ...ownSources(SITE_ORIGIN, siteNow()),
  ]
  const files = await writeTree(sources, assetSources(outputs), { site, cache, earlier: join(current, 'site') })
  await keepPages(plan, files, site, pages)
  const paths = new Set(files.map(({ path }) => path))
  if (!paths.has('/404'))
    throw new Error('Next wrote no page for addresses that do not exist: app/global-not-found.tsx is missing')
  const dynamic = dynamicPaths(outputs, paths)
  writeIndexFiles(join(staging, 'search'), new Set([...pagesOf(rendered), ...dynamic]))
  const manifest = { ...describe(files, dynamic, buildId), ...(editor && { editor: { origins: [...editor.origins] } }) }
  writeFileSync(join(staging, 'site.json'), JSON.stringify({ ...manifest, ...redirectRules(readRedirects(), paths) }))
}

function describe(files: SiteFile[], dynamic: string[], buildId: string): Omit<SiteManifest, 'redirects' | 'gone'> {
  const builtAt = siteNow().toISOString()
  return { version: 1, origin: SITE_ORIGIN, isOfficial: IS_OFFICIAL, builtAt, buildId, inputs: {}, dynamic, files }
}
