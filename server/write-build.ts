import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPagePlan } from '../lib/content/kept-pages.ts'
import { writeIndexFiles } from '../lib/search/index-files.ts'
import { siteNow } from '../lib/site/clock.ts'
import { IS_OFFICIAL, SITE_ORIGIN } from '../lib/site/config.ts'
import { editorSettings } from '../lib/web-editor/settings.ts'
import { distFolders } from './dist-folders.ts'
import { machineSources, pagesOf } from './machine-files.ts'
import type { SiteFile, SiteManifest } from './manifest.ts'
import { mediaFileSources } from './media-files.ts'
import { assetSources, dynamicPaths, type NextBuild, renderedSources } from './next-outputs.ts'
import { keepPages, keptSources } from './page-cache.ts'
import { pictureSources } from './pictures.ts'
import { ownSources, publicSources } from './public-files.ts'
import { readRedirects } from './read-redirects.ts'
import { redirectRules } from './redirect-rules.ts'
import { sharePictureSources } from './share-pictures.ts'
import { writeTree } from './static-tree.ts'
import { editorSources } from './web-editor.ts'

type Build = Pick<NextBuild, 'outputs' | 'projectDir' | 'buildId'>

/**
 * The end of a build: writes the public files and the manifest to the staging folder, where
 * `publishBuild` takes them from. Nothing that is being served changes here.
 */
export async function writeBuild({ outputs, projectDir, buildId }: Build): Promise<void> {
  const { staging, cache, sharePictures, pictures, pages: pageCache } = distFolders(projectDir)
  const site = join(staging, 'site')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  const plan = loadPagePlan()
  const drawn = renderedSources(outputs)
  const rendered = [...drawn, ...keptSources(plan, pageCache, drawn)]
  const editor = editorSettings(process.env)
  const sources = [
    ...rendered,
    ...machineSources(rendered),
    ...mediaFileSources(),
    ...publicSources(join(projectDir, 'public')),
    ...ownSources(SITE_ORIGIN, siteNow()),
    ...(await sharePictureSources(sharePictures)),
    ...(await pictureSources(pictures)),
    ...(await editorSources(editor)),
  ]
  const files = await writeTree(sources, assetSources(outputs), { site, cache })
  await keepPages(plan, files, site, pageCache)
  const pages = new Set(files.map(({ path }) => path))
  if (!pages.has('/404'))
    throw new Error('Next wrote no page for addresses that do not exist: app/global-not-found.tsx is missing')
  const dynamic = dynamicPaths(outputs, pages)
  writeIndexFiles(join(staging, 'search'), new Set([...pagesOf(rendered), ...dynamic]))
  const manifest = { ...describe(files, dynamic, buildId), ...(editor && { editor: { origins: [...editor.origins] } }) }
  writeFileSync(join(staging, 'site.json'), JSON.stringify({ ...manifest, ...redirectRules(readRedirects(), pages) }))
}

function describe(files: SiteFile[], dynamic: string[], buildId: string): Omit<SiteManifest, 'redirects' | 'gone'> {
  const builtAt = siteNow().toISOString()
  return { version: 1, origin: SITE_ORIGIN, isOfficial: IS_OFFICIAL, builtAt, buildId, inputs: {}, dynamic, files }
}
