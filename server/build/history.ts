import { existsSync, readFileSync } from 'node:fs'
import { readGitLog } from '../../lib/content/read/git-log.ts'
import { distFolders } from '../dist-folders.ts'
import { writeWhole } from './write-whole.ts'

/**
 * What git tells of the content of a project. Where git knows nothing, as in the folder of a release and in a container, it is
 * what was kept there.
 */
export function readHistory(projectDir: string, content: string): string {
  const { history } = distFolders(projectDir)
  return readGitLog(content) || (existsSync(history) ? readFileSync(history, 'utf8') : '')
}

/** Keeps what git tells in a file, and returns its path. */
export function keepHistory(projectDir: string, text: string): string {
  const { history } = distFolders(projectDir)
  writeWhole(history, text)
  return history
}
