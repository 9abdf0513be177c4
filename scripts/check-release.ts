/** `node scripts/run-bundled.mjs scripts/check-release.ts`: asks the site built here for every address; exit code 1 when one answers wrongly. */
import { join } from 'node:path'
import { renderAnswer } from '../app/render.tsx'
import { distFolders } from '../server/dist-folders.ts'
import { readManifest } from '../server/manifest.ts'
import { checkRelease } from '../server/release/check-release.ts'

const { current } = distFolders(process.cwd())
process.env['SITE_NOW'] ??= readManifest(current).builtAt
process.env['SNAPSHOT_FOLDER'] = join(current, 'snapshot')
void checkRelease(current, renderAnswer).then((wrong) => {
  for (const line of wrong) console.error(line)
  console.log(wrong.length === 0 ? 'Every address answers as it should.' : `${wrong.length} answers are wrong.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
})
