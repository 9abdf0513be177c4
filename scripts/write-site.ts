/**
 * The process of `npm run build` that reads the content: it says whether Next has to run, draws the pages of large sites and
 * makes what needs no page, and writes the site when it is told to. What it made once it has at hand.
 */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { drawOtherPages, otherRoutes } from '../app/draw-other-pages.tsx'
import { drawPage } from '../app/draw-page.tsx'
import { writeServedContent } from '../lib/content/served-content.ts'
import { collectPublicContent } from '../lib/content/views/verify-known.ts'
import { distFolders } from '../server/dist-folders.ts'
import { drawSite } from '../server/draw-site.ts'
import { takeKeptTexts } from '../server/kept-texts.ts'
import { planBuild } from '../server/plan-build.ts'
import { startSharePictures } from '../server/share-pictures.ts'
import { earlySources, writeBuild } from '../server/write-build.ts'

// Of a large site it else lets three times as much garbage lie as it needs, while Next needs memory too.
setFlagsFromString('--heap-growing-percent=60')

async function writeSite(projectDir: string) {
  // Also when the build was killed.
  process.on('disconnect', () => process.exit())
  const { plan: planFile, texts, forNext } = distFolders(projectDir)
  const told = once(process, 'message')
  const keepTexts = takeKeptTexts(texts, process.env)
  const plan = planBuild(projectDir, process.env, otherRoutes())
  writeFileSync(planFile, JSON.stringify({ byNext: plan?.byNext }))
  const needsNext = plan?.next === undefined
  if (needsNext) writeServedContent(forNext, collectPublicContent())
  process.send?.(needsNext)
  // Not before: while Next is at work, there is neither a core nor memory to spare.
  const sharePictures = told.then(() => startSharePictures(projectDir))
  const large = plan && { plan, drawn: await drawSite(projectDir, plan.code, { drawPage, drawOtherPages }) }
  const early = await earlySources(projectDir)
  await writeBuild({ projectDir, large, early, sharePictures: await sharePictures })
  keepTexts()
  process.disconnect()
}

void writeSite(process.cwd())
