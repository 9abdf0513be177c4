/** `npm run release -- /srv/site [commit]` builds a commit, checks it and serves it; `--back` serves the release before. */
import { execFileSync, execSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type SiteManifest, tryReadManifest } from '../server/manifest.ts'
import {
  earlierRelease,
  markAsChecked,
  prepareRelease,
  removeOldReleases,
  rulesForNginx,
  switchTo,
} from '../server/release/release-folders.ts'
import { changedFeeds, tellHub } from '../server/release/tell-hub.ts'
import { readCommandLine, refuseCommandLine, runCommand } from './command-line.ts'

const COMMAND = {
  call: 'npm run release',
  does: `Builds a commit in a folder of its own, checks it and serves it. AFTER_SWITCH is a command that is run then, such as
“sh deploy/restart-node.sh 3000 3001”; AFTER_NEW_RULES one that is run when types, headers or addresses that moved are
others than before, such as “systemctl reload nginx”. With WEBSUB_HUB that hub is told which feeds changed.`,
  parameters: [
    { name: 'place', help: 'the folder of all releases: /srv/site', isRequired: true },
    { name: 'commit', help: 'HEAD unless told' },
  ],
  options: { back: { type: 'boolean', default: false, help: 'serves the release before, and builds nothing' } },
} as const

const {
  values: { back },
  positionals: [place, commit],
} = readCommandLine(COMMAND)
if (!place) refuseCommandLine(COMMAND, 'Say where: npm run release -- /srv/site')
if (back && commit) refuseCommandLine(COMMAND, `Leave out “${commit}”: --back serves the release before.`)
const root = resolve(place)

async function make(commit: string | undefined): Promise<string> {
  const folder = prepareRelease(root, process.cwd(), commit)
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder)
  run('npm', ['run', 'build'], folder)
  await check(folder)
  markAsChecked(root, basename(folder))
  return basename(folder)
}

/** Two processes ask for half of the addresses each, or one core would stand idle. */
async function check(folder: string) {
  const parts = ['1', '2'].map((part) =>
    spawn(process.execPath, ['scripts/run-bundled.mjs', 'scripts/check-release.ts', part, '2'], {
      cwd: folder,
      stdio: 'inherit',
    }),
  )
  const codes = await Promise.all(parts.map(async (part) => (await once(part, 'exit'))[0]))
  if (codes.some((code) => code !== 0)) throw new Error('Some addresses are not answered as they should be.')
  console.log('Every address answers as it should.')
}

function run(program: string, parameters: string[], cwd: string) {
  execFileSync(program, parameters, { cwd, stdio: 'inherit' })
}

function runSetting(name: 'AFTER_SWITCH' | 'AFTER_NEW_RULES') {
  const command = process.env[name]
  if (command) execSync(command, { stdio: 'inherit' })
}

/** Readers are served already: a hub that is away is a matter for the operator, not a failure. */
async function tellChanges(before: SiteManifest | undefined) {
  const now = readServed()
  if (!now?.hub) return
  const feeds = changedFeeds(before, now)
  const faults = await tellHub(now.hub, feeds)
  if (faults.length === 0) console.log(`The hub ${now.hub} was told of the feeds that changed: ${feeds.length}.`)
  else console.error(faults.join('\n'))
}

function readServed() {
  return tryReadManifest(join(root, 'current/dist/current'))
}

async function release() {
  const before = readServed()
  const name = back ? earlierRelease(root) : await make(commit)
  const rulesBefore = rulesForNginx(root)
  switchTo(root, name)
  // At once: until then pages with new styles are sent under a policy that does not name them.
  if (rulesForNginx(root) !== rulesBefore) runSetting('AFTER_NEW_RULES')
  runSetting('AFTER_SWITCH')
  await tellChanges(before)
  if (!back) removeOldReleases(root)
  console.log(`Release ${name} is served.`)
}

const UNCHANGED = 'The release was not made. What was served before is unchanged, unless the last step failed.'
void runCommand(release, UNCHANGED)
