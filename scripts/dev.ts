/** `npm run dev`: serves the site while somebody writes, on this machine only. */
import { type ListenAddress, readListenAddress } from '../server/listen-address.ts'
import { readCommandLine } from './command-line.ts'

readCommandLine({
  call: 'npm run dev',
  does: 'Serves the site while you edit it, on this machine only, until it is ended with Ctrl+C: reload the page to see what you saved. PORT says where. Only npm start has redirects, pages of addresses that ended, the sitemap and the web editor.',
  options: {},
})

async function dev({ port }: ListenAddress) {
  const origin = `http://localhost:${port}`
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', SITE_ORIGIN: origin })
  // After that: it is read when the code is.
  const { serveDev } = await import('../server/serve-dev.ts')
  await serveDev(process.cwd(), { port, host: '127.0.0.1' })
  console.log(`${origin} (this machine only). Reload a page to see what you saved; end with Ctrl+C.`)
  console.log('Only npm start has redirects, pages of addresses that ended, the sitemap and the web editor.')
}

try {
  await dev(readListenAddress(process.env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
