/**
 * The process of `npm run build` that reads the content: it draws pages of news and says so, makes what needs no page
 * while Next is at work, and writes the site when it is told that Next has ended. What it made once it has at hand.
 */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { drawPage } from '../app/draw-page.tsx'
import { distFolders } from '../server/dist-folders.ts'
import { takeKeptTexts } from '../server/kept-texts.ts'
import { planBuild } from '../server/plan-build.ts'
import { earlySources, writeBuild } from '../server/write-build.ts'

const projectDir = process.cwd()
const files = distFolders(projectDir)
const told = once(process, 'message')
const keepTexts = takeKeptTexts(projectDir, process.env)
const plan = await planBuild(projectDir, process.env, drawPage)
writeFileSync(files.plan, JSON.stringify(plan))
process.send?.('planned')
const early = await earlySources(projectDir)
await told
await writeBuild({ projectDir, plan, early, ...JSON.parse(readFileSync(files.rendered, 'utf8')) })
keepTexts()
process.disconnect()
