/** A stretch of the source that goes: from `start` up to, not including, `end`. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** The cut begins where HTML drops a newline, as after <pre>: one that moves up to it must not be lost. */
  readonly dropsNewline?: boolean
}

/** Stands where a cut would otherwise join two harmless pieces into markup or an entity, or lose a newline. */
const SEPARATOR = '<!---->'

/** A tag or entity begun; the longest name of an entity has 32 characters. */
const UNFINISHED = /(?:<[!/?]?|&#?\w{0,32})$/

/** Takes the cuts (in any order, nested ones allowed) out of `source` and leaves every other character as it was. */
export function applyCuts(source: string, cuts: readonly Cut[]): string {
  let kept = ''
  let position = 0
  for (const { start, end, dropsNewline } of joinCuts(cuts)) {
    kept += source.slice(position, start)
    const losesNewline = dropsNewline && /[\r\n]/.test(source.charAt(end))
    if (losesNewline || UNFINISHED.test(kept.slice(-34))) kept += SEPARATOR
    position = end
  }
  return kept + source.slice(position)
}

function joinCuts(cuts: readonly Cut[]): Cut[] {
  const joined: Cut[] = []
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && cut.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, cut.end) }
    else joined.push(cut)
  }
  return joined
}
