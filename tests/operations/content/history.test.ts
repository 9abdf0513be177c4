import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { getEntry } from '../../../lib/content/queries.ts'
import { parseGitLog, readGitLog } from '../../../lib/content/read/git-log.ts'
import { historyOf } from '../../../lib/pages/history.ts'
import { getPrintFoot } from '../../../lib/pages/print-foot.ts'
import { onFixtureSite } from '../../unit/components/on-fixture-site.ts'
import { NEXT_YEAR } from '../../unit/content/fixture-site.ts'
import { temporaryFolder } from '../../unit/server/built-site.ts'

const site = onFixtureSite()
const repository = dirname(site.root)
const HAS_GIT = !spawnSync('git', ['--version']).error

function git(cwd: string, ...parameters: string[]) {
  execFileSync('git', ['-c', 'user.name=Nobody Known', '-c', 'user.email=nobody@example.org', ...parameters], {
    cwd,
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-03-20T21:00:00Z', GIT_COMMITTER_DATE: '2026-03-20T21:00:00Z' },
    stdio: 'ignore',
  })
}

function commit(message: string, ...paths: string[]) {
  for (const path of paths) appendFileSync(join(site.root, path), '\nOne more line.\n')
  git(repository, 'add', '.')
  git(repository, 'commit', '-m', message)
}

function copy(from: string, to: string, field: string) {
  const text = readFileSync(join(site.root, from), 'utf8')
  writeFileSync(join(site.root, to), text.replace('kind: press-release', `${field}\nkind: press-release`))
}

beforeAll(() => {
  if (!HAS_GIT) return
  git(repository, 'init')
  commit('Begin\n\nReaders: The page is new.', 'en/who-we-are/index.md')
  copy('en/news/opening.md', 'en/news/later.md', `embargoUntil: ${NEXT_YEAR}`)
  commit('Prepare\n\nReaders: We prepare the quagga.', 'en/who-we-are/index.md')
  commit('Ask quagga@example.org\n\nReaders: Write to quagga@example.org.', 'en/who-we-are/index.md')
  commit(
    'Mend quagga\n\nReaders: Dates were added.\nReaders-fa: تاریخ‌ها افزوده شد.',
    'en/who-we-are/index.md',
    'fa/news/opening.md',
  )
})

const page = () => {
  const entry = getEntry('en', '/who-we-are')
  if (!entry) throw new Error('no page')
  return entry
}

describe.skipIf(!HAS_GIT)('the history of a page', () => {
  test('tells only what was written for readers, in their edition, newest first, by the day in Iran', () => {
    expect(historyOf(page()).notes.map(({ date, text }) => [date.edtf, text])).toEqual([
      ['2026-03-21', 'Dates were added.'],
      ['2026-03-21', 'The page is new.'],
    ])
    const persian = getEntry('fa', '/news/opening')
    expect(persian && historyOf(persian).notes.map(({ text }) => text)).toEqual(['تاریخ‌ها افزوده شد.'])
  })

  test('names nobody, and nothing that is still embargoed', () => {
    expect(JSON.stringify(historyOf(page()))).not.toMatch(/quagga|Nobody|example\.org/)
  })

  test('is on paper the day of the last change', () => {
    expect(getPrintFoot('en', '/who-we-are')).toContain('Text last changed: 21 March 2026')
  })
})

describe('a folder without its whole history', () => {
  test.skipIf(!HAS_GIT)('in a shallow clone tells only of what it knows', () => {
    const clone = join(temporaryFolder(), 'clone')
    git(repository, 'clone', '--depth', '1', `file://${repository}`, clone)
    expect(parseGitLog(readGitLog(join(clone, 'content')))).toEqual([])
  })

  test('in an archive tells nothing', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'content'))
    expect(readGitLog(join(folder, 'content'))).toBe('')
  })

  test.skipIf(!HAS_GIT)('of files by an earlier name tells nothing', () => {
    renameSync(join(site.root, 'en/news/pictured.md'), join(site.root, 'en/news/moved.md'))
    commit('Move')
    const [newest] = parseGitLog(readGitLog(site.root))
    expect(newest?.files.toSorted()).toContain('en/news/moved.md')
  })
})
