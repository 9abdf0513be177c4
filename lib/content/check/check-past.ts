import { localeFacts } from '../../i18n/locales.ts'
import type { Entry, NewsEntry, SiteContent } from '../entries/entry.ts'
import { parseEntry } from '../entries/parse-entry.ts'
import { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { isPublic } from '../visibility.ts'
import type { GitPast, PastFile } from './git-past.ts'

/** Holds the content against what was published before: addresses live on, and readers are told of changes. */
export function checkPast(
  content: SiteContent,
  folder: ContentFolder,
  past: GitPast,
  now: Date,
  problems: Problems,
): void {
  const published = ({ path, text }: PastFile): Entry[] => {
    const entry = parseEntry(path, text, `${folder.name}/${path}`, new Problems())
    return entry && isPublic(entry, now) ? [entry] : []
  }
  for (const before of new Map(past.removed.flatMap(published).map((entry) => [entry.file, entry])).values())
    checkAddress(before, content, folder, problems)
  for (const before of past.changed.flatMap(published)) {
    const entry = content.entries.find(({ file }) => file === before.file)
    if (entry?.type === 'news' && before.type === 'news' && isPublic(entry, now)) checkChange(entry, before, problems)
  }
}

function checkAddress(before: Entry, content: SiteContent, folder: ContentFolder, problems: Problems): void {
  const { redirects, gone } = content.redirects
  const address = localeFacts(before.locale).prefix + before.path
  const answered = new Set([...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)])
  const isThere = [...content.entries, ...content.unread].some(
    ({ locale, path }) => locale === before.locale && path === before.path,
  )
  if (isThere || answered.has(before.path) || answered.has(address)) return
  problems.add(
    { file: `${folder.name}/redirects.yml` },
    `has no word of ${address}, which was published: ${before.file} is no more`,
    `under “moved” write “${address}: ” and the page that takes its place, or under “gone” write it with the reason`,
  )
}

/** Front matter that readers of a release rely on is held to the same as its text. */
function checkChange(entry: NewsEntry, before: NewsEntry, problems: Problems): void {
  if (told(entry) === told(before)) return
  if (notes(entry) > notes(before) || isCalledSmall(entry.data.minor, before.data.minor)) return
  const wasSmall = before.data.minor !== undefined
  problems.add(
    { file: entry.file, line: firstChange(entry, before) },
    wasSmall
      ? 'says something else than what is published, and “minor” is there for an earlier change'
      : 'says something else than what is published, and readers are not told',
    `add a line to corrections for what was wrong, or to updates for what is new; or, where no reader need know, ${
      wasSmall ? 'write in “minor” what is small this time' : 'what is small about it'
    }, such as “minor: comma in the second paragraph”`,
  )
}

function notes({ data: { corrections, updates, withdrawn } }: NewsEntry): number {
  return corrections.length + updates.length + (withdrawn ? 1 : 0)
}

/** A note covers the change it came with. What was published with it needs another, and one that says more than “true”. */
function isCalledSmall(minor: string | undefined, before: string | undefined): boolean {
  if (minor === undefined) return false
  return before === undefined || (minor !== 'true' && minor !== before)
}

function told({ body, data: { title, summary } }: NewsEntry): string {
  return [title, summary, body].join('\n').replace(/\s+/g, ' ').trim()
}

function firstChange({ body, bodyLine, data, position }: NewsEntry, before: NewsEntry): number {
  if (data.title !== before.data.title) return position(['title']).line
  if (data.summary !== before.data.summary) return position(['summary']).line
  const old = before.body.split('\n')
  const changed = body.split('\n').findIndex((line, index) => line !== old[index])
  return bodyLine + Math.max(0, changed)
}
