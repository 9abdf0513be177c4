/** `node scripts/run-bundled.mjs scripts/check-release.ts`: asks the site built here for every address; exit code 1 when one answers wrongly. */
import { renderAnswer } from '../app/render.tsx'
import { distFolders } from '../server/dist-folders.ts'
import { checkRelease } from '../server/release/check-release.ts'

void checkRelease(distFolders(process.cwd()).current, renderAnswer).then((wrong) => {
  for (const line of wrong) console.error(line)
  console.log(wrong.length === 0 ? 'Every address answers as it should.' : `${wrong.length} answers are wrong.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
})
