/** `npm start`: builds the site when there is no fresh build, then serves it. */
import { renderAnswer } from '../app/render.tsx'
import { buildIfStale } from '../server/build/build-if-stale.ts'
import { type ListenAddress, readListenAddress } from '../server/serve/listen-address.ts'
import { serveSite } from '../server/serve/serve.ts'
import { refuseTakenAddress } from '../server/serve/site-server.ts'
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
  if (await buildIfStale(projectDir)) await serveSite(projectDir, address, renderAnswer)
  else process.exitCode = 1
}

async function run() {
  try {
    await start(readListenAddress(process.env))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

void run()
