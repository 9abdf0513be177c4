/** `npm run release` from commit to reader, with a build of a second: what fails is never served, and nobody notices a switch. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { parseGitLog } from '../../../lib/content/read/git-log.ts'
import { readHistory } from '../../../server/build/history.ts'
import { currentRelease, listReleases } from '../../../server/release/release-folders.ts'
import { ask } from '../../unit/server/ask.ts'
import { startHub } from '../../unit/server/start-hub.ts'
import { canFillDisk } from '../server/start-process.ts'
import { hasNginx } from './find-nginx.ts'
import { readSteadily } from './read-steadily.ts'
import { makeReleaseProject } from './release-project.ts'
import { freePort, startNginx } from './start-nginx.ts'

const BUILT = 'current/dist/current'

const CAN_READ = hasNginx()
/** It stays, from one release to the next. */
const hub = await startHub(202, afterAll)
const feed = (name: string) => `https://iran.iom.int/${name}`

describe('releases one after the other', () => {
  const { folder, root, publish, back } = makeReleaseProject()
  const page = () => readFileSync(join(root, BUILT, 'site/now.html'), 'utf8')
  const told = () => readFileSync(join(folder, 'after.log'), 'utf8').trim().split('\n')
  const numbers = () => listReleases(root).map((name) => Number.parseInt(name, 10))

  /** Where there is an nginx to read from, readers of it are not failed while the work is done, and get what is served after it. */
  const whileManyRead = async (work: () => Promise<void>) => {
    if (!CAN_READ) return work()
    const port = await freePort()
    const nginx = await startNginx(folder, join(root, BUILT), { site: port, node: [9] })
    onTestFinished(nginx.stop)
    const tally = await readSteadily({ port, path: () => '/now', readers: 4, asksAgain: false }, async () => {
      await work()
      await vi.waitFor(async () => expect(`${(await ask(port, '/now')).body}`).toBe(page()), { timeout: 20_000 })
    })
    console.log(`${tally.answered} answers while releases were made with the script`)
    expect(tally).toMatchObject({ failed: {}, askedAgain: 0 })
    expect(tally.answered).toBeGreaterThan(100)
  }

  it('the first is served, and the hub is told of every feed', async () => {
    expect(await publish({ word: 'first', hub: hub.address })).toMatchObject({ isServed: true })
    expect(page()).toContain('first')
    expect(told()).toEqual(['rules', 'switched'])
    expect(hub.told.splice(0).toSorted()).toEqual([feed('news/feed.xml'), feed('now/atom.xml')])
  })

  it('knows the history of its texts, though it is built apart from git', () => {
    expect(parseGitLog(readHistory(join(root, 'current'), join(root, 'current/content')))).toMatchObject([
      { notes: { en: 'This is the first.' }, files: ['mission.yml', 'page.md'] },
    ])
  })

  it.each([
    ['whose build fails', { word: 'broken', isBroken: true }, 'The content has errors'],
    ['that answers wrongly', { word: 'wrong', isWrong: true }, '/lost is answered with 500 instead of 200'],
  ])('one %s is not, and what is served stays', async (_, commit, reason) => {
    const before = currentRelease(root)
    const { isServed, stderr } = await publish({ ...commit, hub: hub.address })
    expect(isServed).toBe(false)
    expect(stderr).toContain(reason)
    expect(stderr).toContain('What was served before is unchanged')
    expect(currentRelease(root)).toBe(before)
    expect(page()).toContain('first')
    expect(told()).toHaveLength(2)
    expect(hub.told).toEqual([])
  })

  it('those that failed are no way back, and are gone after the next that is served', async () => {
    expect(await publish({ word: 'second', hub: hub.address })).toMatchObject({ isServed: true })
    expect(numbers()).toEqual([1, 4])
    expect(await back()).toMatchObject({ isServed: true })
    expect(page()).toContain('first')
  })

  it('the hub was told of the feed that changed, and of it again on the way back', () => {
    expect(hub.told.splice(0)).toEqual([feed('now/atom.xml'), feed('now/atom.xml')])
  })

  it('one is served when the hub refuses, and the operator is told', async () => {
    hub.status = 500
    const { isServed, stderr } = await publish({ word: 'third', hub: hub.address })
    expect(isServed).toBe(true)
    expect(stderr).toContain(`The hub ${hub.address} was not told of every feed: it answered 500.`)
    expect(page()).toContain('third')
  })

  it('the fourth removes the oldest, and only new rules are told to nginx; where no hub is set, none is told', async () => {
    hub.told.splice(0)
    expect(told().filter((word) => word === 'rules')).toHaveLength(1)
    await whileManyRead(async () => {
      const moved = [{ from: '/moved-later', to: '/news/one' }]
      const { isServed, stdout } = await publish({ word: 'fourth', moved })
      expect(isServed).toBe(true)
      expect(stdout).not.toContain('hub')
    })
    expect(numbers()).toEqual([4, 5, 6])
    expect(told().filter((word) => word === 'rules')).toHaveLength(2)
    expect(page()).toContain('fourth')
    expect(hub.told).toEqual([])
  })

  it('one command goes back, release by release, and says when there is none before', async () => {
    hub.status = 202
    await whileManyRead(async () => {
      expect((await back()).stdout).toContain(`The hub ${hub.address} was told of the feeds that changed: 1.`)
      expect(page()).toContain('third')
      expect(await back()).toMatchObject({ isServed: true })
      expect(page()).toContain('second')
      expect(await back()).toMatchObject({ isServed: false, stderr: expect.stringContaining('no earlier release') })
      expect(page()).toContain('second')
    })
    expect(numbers()).toEqual([4, 5, 6])
  })
})

describe.skipIf(!canFillDisk)('on a disk that has filled', () => {
  const { root, repository, command, commit } = makeReleaseProject()

  it('no release is made, and what is served stays', () => {
    for (const word of ['first', 'second']) commit({ word })
    mkdirSync(root)
    const inOrder = `mount -t tmpfs -o size=8m tmpfs ${root} && "$@" HEAD~1 >&2 || exit 9
      cat /dev/zero > ${root}/fill 2>/dev/null
      "$@" HEAD >&2 && exit 9
      basename $(readlink ${root}/current); cat ${root}/${BUILT}/site/now.html`
    const parameters = ['-rm', 'sh', '-c', inOrder, 'sh', ...command]
    const { status, stdout, stderr } = spawnSync('unshare', parameters, { cwd: repository, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/^000001-.*\n.*first/)
    expect(stderr).toMatch(/No space left on device|ENOSPC/)
    expect(stderr).toContain('What was served before is unchanged')
  })
})
