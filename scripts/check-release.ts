/** `tsx scripts/check-release.ts`: asks the site built here for every address; exit code 1 when one answers wrongly. */
import { checkRelease } from '../server/check-release.ts'
import { distFolders } from '../server/dist-folders.ts'

const wrong = await checkRelease(process.cwd(), distFolders(process.cwd()).current)
for (const line of wrong) console.error(line)
console.log(wrong.length === 0 ? 'Every address answers as it should.' : `${wrong.length} answers are wrong.`)
// Next, once it was needed, would hold the process open.
process.exit(wrong.length === 0 ? 0 : 1)
