/** `npm run pdf -- /news/example [example.pdf]`: writes the PDF of a page of the built site, building it first when it is not fresh. */
import { writeFile } from 'node:fs/promises'
import { buildIfStale } from '../server/build/build-if-stale.ts'
import { distFolders } from '../server/dist-folders.ts'
import { openSite } from '../server/serve/site.ts'
import { createSiteHandler } from '../server/serve/site-handler.ts'
import { startSiteServer } from '../server/serve/site-server.ts'
import { readCommandLine, refuseCommandLine, runCommand } from './command-line.ts'
import { openBrowser, printPage } from './find-browser.ts'

const COMMAND = {
  call: 'npm run pdf',
  does: 'Writes the PDF of a page as a reader would print it, building the site first when there is no fresh build.',
  parameters: [
    { name: 'page', help: 'its path on the site: /news/example', isRequired: true },
    { name: 'file', help: 'where to; news-example.pdf unless told' },
  ],
  options: {},
} as const

const projectDir = process.cwd()
const [path, file = fileFor(path)] = readCommandLine(COMMAND).positionals
if (!path?.startsWith('/'))
  refuseCommandLine(COMMAND, 'Name a page by its path: npm run pdf -- /news/red-crescent-cooperation')

async function print(path: string) {
  if (!(await buildIfStale(projectDir))) throw new Error('There is nothing to print.')
  const server = await startSiteServer(
    createSiteHandler(openSite(distFolders(projectDir).current), {
      render: () => Promise.reject(new Error('Only published pages are printed')),
      onError: (error) => console.error(error),
    }),
    { port: 0, host: 'localhost' },
  )
  const browser = await openBrowser()
  try {
    await writeFile(file, await printPage(browser, `http://localhost:${server.port}${path}`))
    console.log(`${path} is printed in ${file}`)
  } finally {
    await browser.close()
    await server.stop(0)
  }
}

/** /fa/news/example becomes fa-news-example.pdf */
function fileFor(path = ''): string {
  return `${path.replace(/^\/|[?#].*$/g, '').replaceAll('/', '-') || 'home'}.pdf`
}

await runCommand(() => print(path))
