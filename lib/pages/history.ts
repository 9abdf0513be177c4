import { readFileSync } from 'node:fs'
import type { Entry } from '../content/entries/entry.ts'
import { getEntries } from '../content/queries.ts'
import { contentFolder } from '../content/read/content-folder.ts'
import { type Commit, parseGitLog, readGitLog } from '../content/read/git-log.ts'
import { type PartialDate, parseEdtf } from '../i18n/edtf.ts'
import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts'
import { memoize } from '../memoize.ts'

/** What git tells readers of a text; nothing where the history is not at hand. */
export interface HistoryView {
  /** The day its file was changed last. */
  readonly changed: PartialDate | undefined
  /** What its authors say to readers of their changes, newest first. */
  readonly notes: readonly { readonly date: PartialDate; readonly text: string }[]
}

/** The last change of a text and the public messages of all. A change that also touched a text nobody may see, yet or any more, stays unmentioned. */
export function historyOf(entry: Entry): HistoryView {
  const own = changesByFile(getEntries(SOURCE_LOCALE)).get(withoutFolder(entry.file)) ?? []
  const open = own.filter(({ isOpen }) => isOpen)
  return {
    changed: parseEdtf(own[0]?.commit.day ?? '') ?? undefined,
    notes: open.flatMap(({ commit }) => noteOf(commit, entry)),
  }
}

interface Change {
  readonly commit: Commit
  /** Whether everybody may see all texts it touched. */
  readonly isOpen: boolean
}

/** Changes by file, put in order once for each reading of the content. */
const changesByFile = memoize((_entries: readonly Entry[]) => {
  const seen = publicFiles()
  const byFile = new Map<string, Change[]>()
  for (const commit of loadCommits()) {
    const isOpen = commit.files.every((name) => !name.endsWith('.md') || seen.has(name))
    for (const file of commit.files) byFile.set(file, [...(byFile.get(file) ?? []), { commit, isOpen }])
  }
  return byFile
})

function noteOf({ day, notes }: Commit, { locale }: Entry): HistoryView['notes'] {
  const [date, text] = [parseEdtf(day), notes[locale]]
  return date && text ? [{ date, text }] : []
}

/** A build reads the log once for all its processes and names the file in SITE_HISTORY. */
function loadCommits(): readonly Commit[] {
  const file = process.env['SITE_HISTORY']
  return parseGitLog(file ? readFileSync(file, 'utf8') : readGitLog(contentFolder().root))
}

function publicFiles(): ReadonlySet<string> {
  const standing = LOCALES.flatMap(getEntries).filter(({ data }) => !data.withdrawn)
  return new Set(standing.map(({ file }) => withoutFolder(file)))
}

/** content/en/news/x.md → en/news/x.md */
function withoutFolder(file: string): string {
  return file.slice(file.indexOf('/') + 1)
}
