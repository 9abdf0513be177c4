/**
 * The process of `npm run build` that reads the content: it draws pages of large sites and says whether Next has to run,
 * makes what needs no page meanwhile, and writes the site when it is told to. What it made once it has at hand.
 */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { drawOtherPages } from '../app/draw-other-pages.tsx'
import { drawPage } from '../app/draw-page.tsx'
import { distFolders } from '../server/dist-folders.ts'
import { takeKeptTexts } from '../server/kept-texts.ts'
import { planBuild } from '../server/plan-build.ts'
import { earlySources, writeBuild } from '../server/write-build.ts'

async function writeSite(projectDir: string) {
  const told = once(process, 'message')
  const keepTexts = takeKeptTexts(projectDir, process.env)
  const plan = await planBuild(projectDir, process.env, { drawPage, drawOtherPages })
  writeFileSync(distFolders(projectDir).plan, JSON.stringify({ byNext: plan?.byNext }))
  process.send?.(plan?.next === undefined)
  const early = await earlySources(projectDir)
  await told
  await writeBuild({ projectDir, plan, early })
  keepTexts()
  process.disconnect()
}

void writeSite(process.cwd())
