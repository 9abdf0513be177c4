import { askGit } from '../read/git-log.ts'

/** A content file as git had it once. */
export interface PastFile {
  /** Seen from the content folder: en/news/opening.md. */
  readonly path: string
  readonly text: string
}

/** What git knows of a folder of which files have gone, and of texts that differ from those on main. */
export interface GitPast {
  /** Markdown files that are no more, as they were last. */
  readonly removed: readonly PastFile[]
  /** Markdown files that the working tree has with other words than main, as main has them. */
  readonly changed: readonly PastFile[]
}

const MAIN = ['origin/main', 'main']
const MARK = '\u001E'

/** Asks git about a folder. Without git, a history or a branch main, as in a shallow clone, there is less to tell, and nothing fails. */
export function readGitPast(folder: string): GitPast {
  const git = (...parameters: string[]) => askGit(folder, parameters)
  const read = (revision: string, path: string): PastFile[] => {
    const text = git('show', `${revision}:./${path}`)
    return text === '' ? [] : [{ path, text }]
  }
  const differing = (filter: string, revision: string) =>
    markdown(git('diff', '--relative', '--no-renames', '--name-only', `--diff-filter=${filter}`, revision, '--', '.'))
  if (git('rev-parse', '--show-prefix') === '') return { removed: [], changed: [] }
  const base = MAIN.map((branch) => git('merge-base', 'HEAD', branch).trim()).find(Boolean)
  const removed = [
    ...differing('D', 'HEAD').flatMap((path) => read('HEAD', path)),
    ...removals(git).flatMap(({ commit, path }) => read(`${commit}^`, path)),
  ]
  return { removed, changed: base ? differing('M', base).flatMap((path) => read(base, path)) : [] }
}

/** Files that a commit took away, the newest first. */
function removals(git: (...parameters: string[]) => string): { commit: string; path: string }[] {
  const log = git(
    ...['log', '--relative', '--no-renames', '--diff-filter=D', '--name-only', `--format=${MARK}%H`, '--', '.'],
  )
  return log.split(MARK).flatMap((text) => {
    const [commit = '', ...paths] = text.split('\n')
    return markdown(paths.join('\n')).map((path) => ({ commit, path }))
  })
}

function markdown(names: string): string[] {
  return names.split('\n').filter((name) => name.endsWith('.md'))
}
