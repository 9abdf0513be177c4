import { execFileSync } from 'node:child_process'
import { missionDay } from '../../i18n/format.ts'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts'

/** A commit as far as readers may be told of it: no names, no addresses, no message but what was written for them. */
export interface Commit {
  /** The day it was written, where the mission is: 2026-11-25. */
  readonly day: string
  /** What it says to the readers of each edition. */
  readonly notes: Readonly<Partial<Record<Locale, string>>>
  /** Files it changed, seen from the content folder: en/news/opening.md. */
  readonly files: readonly string[]
}

const [COMMIT, FIELD, BODY] = ['\u001E', '\u001F', '\u001D']
/** “Readers: …” at the end of a message speaks to readers of originals, “Readers-fa: …” to those of another edition. */
const TRAILERS = LOCALES.map((locale) => (locale === SOURCE_LOCALE ? 'Readers' : `Readers-${locale}`))

/**
 * What git tells of a folder up to a commit, newest first, as text for `parseGitLog`: one call for all files. Empty where
 * there is no git and no history, such as in an archive.
 */
export function readGitLog(folder: string, commit = 'HEAD'): string {
  const trailers = TRAILERS.map((key) => `%(trailers:key=${key},valueonly,unfold,separator=%x20)`)
  const format = `--format=${[`${COMMIT}%D`, '%ad', ...trailers].join(FIELD)}${BODY}`
  const parameters = ['log', '--relative', '--name-only', '--date=unix', '--decorate=short', format]
  return askGit(folder, [...parameters, commit, '--', '.'])
}

/** What git answers in a folder, with names of files in their own letters; nothing where it cannot. */
export function askGit(folder: string, parameters: readonly string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}

/** The commits in a log of `readGitLog`. Those at the edge of a shallow clone seem to change every file and are left out. */
export function parseGitLog(log: string): Commit[] {
  return log
    .split(COMMIT)
    .slice(1)
    .flatMap((text) => {
      const [head = '', files = ''] = text.split(BODY)
      const [marks = '', seconds = '', ...notes] = head.split(FIELD)
      if (/\bgrafted\b/.test(marks)) return []
      return [
        {
          day: missionDay(new Date(Number(seconds) * 1000)),
          notes: notesOf(notes),
          files: files.split('\n').filter(Boolean),
        },
      ]
    })
}

/** Nobody's address is told by mistake. */
function notesOf(notes: readonly string[]): Commit['notes'] {
  const told = LOCALES.map((locale, index) => [locale, notes[index]?.trim() ?? ''] as const)
  return Object.fromEntries(told.filter(([, note]) => note !== '' && !note.includes('@')))
}
