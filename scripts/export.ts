/** `npm run export [-- folder]`: writes the site as files that open from a USB stick, building it first when it is not fresh. */
import { join, resolve } from 'node:path'
import { buildSite } from '../server/build-site.ts'
import { distFolders } from '../server/dist-folders.ts'
import { exportSite } from '../server/export-site.ts'
import { reasonToBuild } from '../server/freshness.ts'
import { readCommandLine } from './command-line.ts'

const { positionals } = readCommandLine({
  call: 'npm run export',
  does: 'Writes the site as files that open from a USB stick, building it first when there is no fresh build.',
  parameters: [{ name: 'folder', help: 'where to; dist/export unless told' }],
  options: {},
})

const projectDir = process.cwd()
const { dist, current } = distFolders(projectDir)
const target = resolve(positionals[0] ?? join(dist, 'export'))

const reason = reasonToBuild(projectDir, process.env)
if (reason) console.log(`Building the site first: ${reason}.`)
if (reason && !(await buildSite(projectDir))) process.exitCode = 1
else console.log(`${exportSite(current, target)} files are in ${target}. Open index.html`)
