/** `npm run links [-- folder]`: asks every address outside the site that the content names whether it still answers. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outsideLinks } from '../lib/content/check/outside-links.ts'
import { contentFolder } from '../lib/content/read/content-folder.ts'
import { checkLinks } from '../lib/links/check-links.ts'
import { renderLinkReport } from '../lib/links/link-report.ts'
import { readCommandLine, runCommand } from './command-line.ts'
import { readUsableContent } from './usable-content.ts'

const SETTINGS = { timeout: 20_000, retries: 2, pause: 2_000, hosts: 8 }

const { positionals } = readCommandLine({
  call: 'npm run links',
  does: `Asks every address outside the site that the content names whether it still answers, and writes link-report.md and
link-report.json. Others’ servers may fail: the exit code is 0 all the same.`,
  parameters: [{ name: 'folder', help: 'where to write the report; here, unless told' }],
  options: {},
})
const [folder = '.'] = positionals

void runCommand(async () => {
  const now = new Date()
  const links = await checkLinks(outsideLinks(contentFolder(), readUsableContent().entries, now), SETTINGS)
  const report = renderLinkReport(links, now.toISOString().slice(0, 10))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'link-report.md'), report)
  writeFileSync(
    join(folder, 'link-report.json'),
    `${JSON.stringify({ checkedAt: now.toISOString(), links }, null, 2)}\n`,
  )
  console.log(report)
})
