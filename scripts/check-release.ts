/** `node scripts/run-bundled.mjs scripts/check-release.ts [1 2]`: asks the site built here for every address, or the first of two parts of them; exit code 1 when one answers wrongly. */
import { join } from 'node:path'
import { renderAnswer } from '../app/render.tsx'
import { distFolders } from '../server/dist-folders.ts'
import { readManifest } from '../server/manifest.ts'
import { checkRelease } from '../server/release/check-release.ts'

const { current } = distFolders(process.cwd())
process.env['SITE_NOW'] ??= readManifest(current).builtAt
process.env['SNAPSHOT_FOLDER'] = join(current, 'snapshot')
const [part = 1, parts = 1] = process.argv.slice(2).map(Number)
void checkRelease(current, renderAnswer, { part, parts }).then((wrong) => {
  for (const line of wrong) console.error(line)
  if (wrong.length > 0) console.log(`${wrong.length} answers are wrong.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
})
