import { MISSION } from '../../mission/mission.ts'
import type { Entry, NewsEntry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'

/** Checks that a release code belongs to one text and that all its editions carry it. Drafts and embargoed texts count. */
export function checkCodes(entries: readonly Entry[], problems: Problems): void {
  const news = entries.filter((entry) => entry.type === 'news')
  const owners = new Map<string, NewsEntry>()
  const codes = new Map<string, NewsEntry>()
  for (const entry of news) {
    const { code } = entry.data
    const report = (problem: string, remedy: string) => problems.add(atField(entry, 'code'), problem, remedy)
    const owner = code === undefined ? undefined : owners.get(code)
    const original = codes.get(entry.path)
    if (owner && owner.path !== entry.path)
      report(`is the code of another text: ${owner.file}`, 'write the next free number')
    else if (original && original.data.code !== code)
      report(`differs from the code in ${original.file}`, `write ${original.data.code} in every edition`)
    if (code === undefined) continue
    if (!owner) owners.set(code, entry)
    if (!original) codes.set(entry.path, entry)
  }
}

/** The first release code of a year that no text has had. `taken`: every code there is. */
export function nextCode(year: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((code) => code.startsWith(`${MISSION.references}-${year}-`))
    .map((code) => Number(code.split('-').at(-1)))
  return `${MISSION.references}-${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
