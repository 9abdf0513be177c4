/** `npm run dev`: serves the site while somebody writes, on this machine only. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readListenAddress } from '../server/serve/settings.ts'
import { refuseTakenAddress } from '../server/serve/site-server.ts'
import { readCommandLine, runCommand } from './command-line.ts'

readCommandLine({
  call: 'npm run dev',
  does: 'Serves the site while you edit it, on this machine only, until it is ended with Ctrl+C: reload the page to see what you saved. PORT says where. Only npm start has redirects, pages of addresses that ended and the web editor.',
  options: {},
})

await runCommand(async () => {
  const { port } = readListenAddress(process.env)
  const host = '127.0.0.1'
  await refuseTakenAddress({ port, host })
  const origin = `http://localhost:${port}`
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', SITE_ORIGIN: origin })
  console.log(`${origin} (this machine only). Reload a page to see what you saved; end with Ctrl+C.`)
  const next = createRequire(join(process.cwd(), 'package.json')).resolve('next/dist/bin/next')
  process.argv.splice(1, Number.POSITIVE_INFINITY, next, 'dev', '--port', String(port), '--hostname', host)
  await import(pathToFileURL(next).href)
})
