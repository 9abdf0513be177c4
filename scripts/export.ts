/** `npm run export [-- folder]`: writes the site as files that open from a USB stick, building it first when it is not fresh. */
import { join, resolve } from 'node:path'
import { buildIfStale } from '../server/build/build-if-stale.ts'
import { distFolders } from '../server/dist-folders.ts'
import { exportSite } from '../server/release/export-site.ts'
import { readCommandLine, runCommand } from './command-line.ts'

const { positionals } = readCommandLine({
  call: 'npm run export',
  does: 'Writes the site as files that open from a USB stick, building it first when there is no fresh build.',
  parameters: [{ name: 'folder', help: 'where to; dist/export unless told' }],
  options: {},
})

const projectDir = process.cwd()
const { dist, current } = distFolders(projectDir)
const target = resolve(positionals[0] ?? join(dist, 'export'))

void runCommand(async () => {
  if (await buildIfStale(projectDir))
    console.log(`${exportSite(current, target)} files are in ${target}. Open index.html`)
  else process.exitCode = 1
})
