/** `npm start`: builds the site when there is no fresh build, then serves it. */
import { buildSite } from '../server/build-site.ts'
import { contentDir, isContentGone, reasonToBuild } from '../server/freshness.ts'
import { type ListenAddress, readListenAddress } from '../server/listen-address.ts'
import { serveSite } from '../server/serve.ts'
import { refuseTakenAddress } from '../server/site-server.ts'
import { readCommandLine } from './command-line.ts'

readCommandLine({
  call: 'npm start',
  does: 'Builds the site when there is no fresh build, then serves it until it is ended with Ctrl+C. PORT and HOST say where.',
  options: {},
})

const projectDir = process.cwd()

async function start(address: ListenAddress) {
  // Said now, not after a build of a minute.
  await refuseTakenAddress(address)
  const reason = reasonToBuild(projectDir, process.env)
  if (!reason && isContentGone(projectDir, process.env))
    console.error(`There is no folder ${contentDir(projectDir, process.env)}. What was built last is served.`)
  if (reason) console.log(`Building the site first: ${reason}.`)
  if (reason && !(await buildSite(projectDir))) process.exitCode = 1
  else await serveSite(projectDir, address)
}

try {
  await start(readListenAddress(process.env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
