/** `npm run release` from commit to reader, with a build of a second: what fails is never served, and nobody notices a switch. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
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

describe('a release whose feeds have a hub', () => {
  const { root, publish, back } = makeReleaseProject()
  const feed = (name: string) => `https://iran.iom.int/${name}`

  it('tells it of every feed once, then of those that changed, and of them again on the way back', async () => {
    const { address, told } = await startHub()
    expect(await publish({ word: 'first', hub: address })).toMatchObject({ isServed: true })
    expect(told.splice(0).toSorted()).toEqual([feed('news/feed.xml'), feed('now/atom.xml')])
    await publish({ word: 'second', hub: address })
    expect(told.splice(0)).toEqual([feed('now/atom.xml')])
    expect((await back()).stdout).toContain(`The hub ${address} was told of the feeds that changed: 1.`)
    expect(told).toEqual([feed('now/atom.xml')])
  })

  it('is served when the hub refuses, and the operator is told', async () => {
    const { address } = await startHub(500)
    const { isServed, stderr } = await publish({ word: 'third', hub: address })
    expect(isServed).toBe(true)
    expect(stderr).toContain(`The hub ${address} was not told of every feed: it answered 500.`)
    expect(readFileSync(join(root, BUILT, 'site/now.html'), 'utf8')).toContain('third')
  })

  it('tells nobody where none is set', async () => {
    const { told } = await startHub()
    const { stdout } = await publish({ word: 'fourth' })
    expect(stdout).not.toContain('hub')
    expect(told).toEqual([])
  })
})

describe('releases one after the other', () => {
  const { folder, root, publish, back } = makeReleaseProject()
  const page = () => readFileSync(join(root, BUILT, 'site/now.html'), 'utf8')
  const told = () => readFileSync(join(folder, 'after.log'), 'utf8').trim().split('\n')
  const numbers = () => listReleases(root).map((name) => Number.parseInt(name, 10))

  it('the first is served', async () => {
    expect(await publish({ word: 'first' })).toMatchObject({ isServed: true })
    expect(page()).toContain('first')
    expect(told()).toEqual(['rules', 'switched'])
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
    const { isServed, stderr } = await publish(commit)
    expect(isServed).toBe(false)
    expect(stderr).toContain(reason)
    expect(stderr).toContain('What was served before is unchanged')
    expect(currentRelease(root)).toBe(before)
    expect(page()).toContain('first')
    expect(told()).toHaveLength(2)
  })

  it('those that failed are no way back, and are gone after the next that is served', async () => {
    expect(await publish({ word: 'second' })).toMatchObject({ isServed: true })
    expect(numbers()).toEqual([1, 4])
    expect(await back()).toMatchObject({ isServed: true })
    expect(page()).toContain('first')
  })

  it('the fourth removes the oldest, and only new rules are told to nginx', async () => {
    expect(await publish({ word: 'third' })).toMatchObject({ isServed: true })
    expect(told().filter((word) => word === 'rules')).toHaveLength(1)
    const moved = [{ from: '/moved-later', to: '/news/one' }]
    expect(await publish({ word: 'fourth', moved })).toMatchObject({ isServed: true })
    expect(numbers()).toEqual([4, 5, 6])
    expect(told().filter((word) => word === 'rules')).toHaveLength(2)
    expect(page()).toContain('fourth')
  })

  it('one command goes back, release by release, and says when there is none before', async () => {
    expect(await back()).toMatchObject({ isServed: true })
    expect(page()).toContain('third')
    expect(await back()).toMatchObject({ isServed: true })
    expect(page()).toContain('second')
    expect(await back()).toMatchObject({ isServed: false, stderr: expect.stringContaining('no earlier release') })
    expect(page()).toContain('second')
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

describe.skipIf(!hasNginx())('behind nginx', () => {
  const { folder, root, publish, back } = makeReleaseProject()

  it('a release is made, one fails, and one command goes back, while many read and nobody is failed', async () => {
    await publish({ word: 'first' })
    const port = await freePort()
    const nginx = await startNginx(folder, join(root, BUILT), { site: port, node: [9] })
    onTestFinished(nginx.stop)
    const untilNowSays = (word: string) =>
      vi.waitFor(async () => expect(`${(await ask(port, '/now')).body}`).toContain(word), { timeout: 20_000 })
    const work = async () => {
      await publish({ word: 'second' })
      await untilNowSays('second')
      await publish({ word: 'wrong', isWrong: true })
      await back()
      await untilNowSays('first')
    }
    const tally = await readSteadily({ port, path: () => '/now', readers: 10, asksAgain: false }, work)
    console.log(`${tally.answered} answers while releases were made with the script`)
    expect(tally).toMatchObject({ failed: {}, askedAgain: 0 })
    expect(tally.answered).toBeGreaterThan(100)
  })
})
