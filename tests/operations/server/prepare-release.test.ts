import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { publishBuild } from '../../../server/build/publish-build.ts'
import { distFolders } from '../../../server/dist-folders.ts'
import { markAsChecked, prepareRelease, switchTo } from '../../../server/release/release-folders.ts'
import { openSite } from '../../../server/serve/site.ts'
import { buildSmallSite, source, temporaryFolder } from '../../unit/server/built-site.ts'

function makeRepository(): string {
  const repository = temporaryFolder()
  mkdirSync(join(repository, 'content'))
  for (const name of ['package-lock.json', 'content/page.md']) writeFileSync(join(repository, name), name)
  const author = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
  for (const step of [['init'], ['add', '.'], ['commit', '-m', 'One']])
    execFileSync('git', [...author, ...step], { cwd: repository, stdio: 'ignore' })
  return repository
}

/** Publishes the small site in the folder of a release, with a picture that has the name of its content. */
async function publish(release: string, name: string) {
  const picture = { type: 'image/svg+xml', make: () => name }
  const built = await buildSmallSite({}, [source(`/pictures/${name}.svg`, `pictures/${name}.svg`, picture)])
  cpSync(built, distFolders(release).staging, { recursive: true })
  publishBuild(release, {})
}

it('a release has the build that is served at hand, and leaves it as it is', async () => {
  const [root, repository] = [temporaryFolder(), makeRepository()]
  const first = prepareRelease(root, repository)
  await publish(first, 'old')
  markAsChecked(root, basename(first))
  switchTo(root, basename(first))
  const second = prepareRelease(root, repository)
  expect(readFileSync(join(distFolders(second).current, 'site/index.html'))).toEqual(
    readFileSync(join(distFolders(first).current, 'site/index.html')),
  )
  await publish(second, 'new')
  expect(existsSync(openSite(distFolders(second).current).resources.get('/pictures/old.svg')?.from ?? '')).toBe(true)
  expect(openSite(distFolders(first).current).resources.has('/pictures/new.svg')).toBe(false)
  expect([first, second].map((release) => readdirSync(distFolders(release).builds))).toEqual([
    ['000001'],
    ['000001', '000002'],
  ])
})
