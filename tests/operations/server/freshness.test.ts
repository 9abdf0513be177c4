import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildInputs, reasonToBuild } from '../../../server/build/freshness.ts'
import { keepHistory, readHistory } from '../../../server/build/history.ts'
import { buildSmallSite, temporaryFolder } from '../../unit/server/built-site.ts'

async function builtProject() {
  const project = temporaryFolder()
  for (const folder of ['content', 'app', 'dist']) mkdirSync(join(project, folder))
  writeFileSync(join(project, 'content', 'a.md'), 'one')
  cpSync(await buildSmallSite({ inputs: buildInputs(project, {}) }), join(project, 'dist', 'current'), {
    recursive: true,
  })
  return project
}

describe('whether the site must be built before it is served', () => {
  it('a build of what is there now is fresh', async () => {
    expect(reasonToBuild(await builtProject(), {})).toBeUndefined()
  })

  it.each<[string, (project: string) => void, Record<string, string>, string]>([
    ['no build', (project) => rmSync(join(project, 'dist'), { recursive: true }), {}, 'there is no build yet'],
    [
      'changed text',
      (project) => writeFileSync(join(project, 'content', 'a.md'), 'two'),
      {},
      'content changed since the last build',
    ],
    [
      'a new file',
      (project) => writeFileSync(join(project, 'app', 'b.tsx'), ''),
      {},
      'app changed since the last build',
    ],
    [
      'a renamed file',
      (project) => renameSync(join(project, 'content', 'a.md'), join(project, 'content', 'b.md')),
      {},
      'content changed since the last build',
    ],
    ['another origin', () => {}, { SITE_ORIGIN: 'https://iran.iom.int' }, 'SITE_ORIGIN changed since the last build'],
    [
      'a manifest of another kind',
      (project) => writeFileSync(join(project, 'dist', 'current', 'site.json'), '{}'),
      {},
      'the build was written by another version of the site',
    ],
  ])('%s: it must, and the reason is told', async (_, change, env, reason) => {
    const project = await builtProject()
    change(project)
    expect(reasonToBuild(project, env)).toBe(reason)
  })

  it('where the content is gone, what was built of it is served, unless something else changed too', async () => {
    const project = await builtProject()
    rmSync(join(project, 'content'), { recursive: true })
    expect(reasonToBuild(project, {})).toBeUndefined()
    expect(reasonToBuild(project, { CONTENT_DIR: '/nowhere' })).toContain('CONTENT_DIR')
  })

  it('a build that was moved is as fresh as before', async () => {
    const project = await builtProject()
    const elsewhere = join(temporaryFolder(), 'moved')
    renameSync(project, elsewhere)
    expect(reasonToBuild(elsewhere, {})).toBeUndefined()
  })

  it('CONTENT_DIR names the content that counts', async () => {
    const project = await builtProject()
    const other = temporaryFolder()
    writeFileSync(join(other, 'a.md'), 'other')
    expect(reasonToBuild(project, { CONTENT_DIR: other })).toBe('content, CONTENT_DIR changed since the last build')
  })
})

describe.skipIf(spawnSync('git', ['--version']).error)('a build of a folder with a history', () => {
  async function committedProject() {
    const project = temporaryFolder()
    const git = (...parameters: string[]) =>
      execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...parameters], {
        cwd: project,
        stdio: 'ignore',
      })
    mkdirSync(join(project, 'content'))
    writeFileSync(join(project, 'content', 'a.md'), 'one')
    git('init')
    git('add', '.')
    git('commit', '-m', 'Begin')
    return { project, git }
  }

  it('is as fresh after a change of something else', async () => {
    const { project, git } = await committedProject()
    const before = buildInputs(project, {})
    git('commit', '--allow-empty', '-m', 'Something else')
    git('branch', 'another')
    expect(buildInputs(project, {})).toEqual(before)
  })

  it('is as fresh where git knows nothing any more: in a container, in a release', async () => {
    const { project } = await committedProject()
    const before = buildInputs(project, {})
    keepHistory(project, readHistory(project, join(project, 'content')))
    rmSync(join(project, '.git'), { recursive: true })
    expect(buildInputs(project, {})).toEqual(before)
    expect(buildInputs(project, {})['history']).not.toBe(buildInputs(temporaryFolder(), {})['history'])
  })

  it('is made anew when readers are told of a change', async () => {
    const { project, git } = await committedProject()
    const before = buildInputs(project, {})
    git('commit', '--amend', '-m', 'Begin\n\nReaders: The page is new.')
    expect(buildInputs(project, {})['history']).not.toBe(before['history'])
  })
})
