/** `npm start`: builds the site when there is no fresh build, then serves it. */
import { renderAnswer } from '../app/render.tsx'
import { buildIfStale } from '../server/build/build-if-stale.ts'
import { serveSite } from '../server/serve/serve.ts'
import { readListenAddress } from '../server/serve/settings.ts'
import { refuseTakenAddress } from '../server/serve/site-server.ts'
import { readCommandLine, runCommand } from './command-line.ts'

readCommandLine({
  call: 'npm start',
  does: 'Builds the site when there is no fresh build, then serves it until it is ended with Ctrl+C. PORT and HOST say where.',
  options: {},
})

const projectDir = process.cwd()

void runCommand(async () => {
  const address = readListenAddress(process.env)
  // Said now, not after a build of a minute.
  await refuseTakenAddress(address)
  if (await buildIfStale(projectDir)) await serveSite(projectDir, address, renderAnswer)
  else process.exitCode = 1
})
