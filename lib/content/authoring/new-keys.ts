/** Answers of `npm run new` that are keys of the content: place, topics, sources. All may be left empty. */
import { distance } from 'fastest-levenshtein'

/** A key, and what it stands for in the words of an edition. */
export interface NamedKey {
  readonly key: string
  readonly label: string
}

const KEY_WIDTH = 24
const MOST_OFFERED = 12

/** Reads `health, returns`, each key once. */
export function parseKeys(answer = ''): string[] {
  return [...new Set(answer.split(/[,،\s]+/).filter(Boolean))]
}

/** Why some keys are no answer; undefined when they are one. */
export function faultOfKeys(keys: readonly string[], choices: readonly NamedKey[], isOne = false): string | undefined {
  const unknown = keys.find((key) => !choices.some((choice) => choice.key === key))
  if (unknown !== undefined) return `has a key that is not known: “${unknown}”. ${offer(unknown, choices)}`
  return isOne && keys.length > 1 ? 'is more than one key. Write one' : undefined
}

/** The keys whose name or label has the letters typed, else those that look like them. */
function offer(typed: string, choices: readonly NamedKey[]): string {
  const letters = typed.toLowerCase()
  const having = choices.filter(({ key, label }) => `${key} ${label}`.toLowerCase().includes(letters))
  const near =
    having.length > 0 ? having : choices.filter(({ key }) => distance(key, letters) <= Math.max(2, typed.length / 3))
  if (near.length === 0) return 'Write a few letters of its name, or nothing'
  const shown = near.slice(0, MOST_OFFERED).map((choice) => `\n${lineOf(choice)}`)
  const more = near.length > MOST_OFFERED ? `\n  and ${near.length - MOST_OFFERED} more: write more letters` : ''
  return `Did you mean one of these?${shown.join('')}${more}`
}

/** A key as a line of a list. */
export function lineOf({ key, label }: NamedKey): string {
  return `  ${key.padEnd(KEY_WIDTH)}  ${label}`
}
