/** The questions of `npm run new` whose answers are keys of the content: place, topics, sources. All may be left empty. */
import { distance } from 'fastest-levenshtein'
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import type { SiteContent } from './entry.ts'
import { NEW_TYPES, NEWS_TYPES, type NewType, type Question } from './new-questions.ts'

/** A question that some keys answer. */
interface KeyQuestion {
  readonly name: 'place' | 'topics' | 'sources'
  readonly ask: string
  readonly types: readonly NewType[]
  readonly isOne?: true
}

/** A key, and what it stands for in the words of an edition. */
interface NamedKey {
  readonly key: string
  readonly label: string
}

/** Of the keys in a list. */
export const KEY_WIDTH = 24

/** What is asked about keys; the name is also that of the flag. */
export const KEY_QUESTIONS: readonly KeyQuestion[] = [
  {
    name: 'place',
    ask: 'Place it is sent from: a key of content/taxonomy.yml, or nothing',
    types: NEWS_TYPES,
    isOne: true,
  },
  {
    name: 'topics',
    ask: 'Topics: keys of content/taxonomy.yml with commas between, or nothing',
    types: NEW_TYPES,
  },
  {
    name: 'sources',
    ask: 'Sources, the most important first: a few letters of a name find its key; or nothing; a press release should have one',
    types: NEW_TYPES,
  },
]

/** The questions about keys for a kind of text, with the keys there are in the words of an edition. */
export function keyQuestionsFor(
  type: NewType,
  locale: Locale,
  content: Pick<SiteContent, 'taxonomy' | 'labels' | 'sources'>,
): Question[] {
  return KEY_QUESTIONS.filter(({ types }) => types.includes(type)).map(({ name, ask, isOne }) => {
    const choices = choicesOf(name, locale, content)
    return { name, ask, choices, fault: (answer) => faultOfKeys(parseKeys(answer), choices, isOne) }
  })
}

/** Reads `health, returns`, each key once. */
export function parseKeys(answer: string): string[] {
  return [...new Set(answer.split(/[,،\s]+/).filter(Boolean))]
}

function choicesOf(
  name: KeyQuestion['name'],
  locale: Locale,
  { taxonomy, labels, sources }: Pick<SiteContent, 'taxonomy' | 'labels' | 'sources'>,
): NamedKey[] {
  if (name === 'sources') return Object.entries(sources).map(([key, { title }]) => ({ key, label: title }))
  const words = labels[locale] ?? labels[SOURCE_LOCALE]
  return name === 'topics'
    ? taxonomy.topics.map((key) => ({ key, label: words?.topics[key] ?? key }))
    : taxonomy.places.map(({ key }) => ({ key, label: words?.places[key] ?? key }))
}

function faultOfKeys(keys: readonly string[], choices: readonly NamedKey[], isOne?: true): string | undefined {
  const unknown = keys.find((key) => !choices.some((choice) => choice.key === key))
  if (unknown !== undefined) return `has a key that is not known: “${unknown}”. ${offer(unknown, choices)}`
  return isOne && keys.length > 1 ? 'is more than one key. Write one' : undefined
}

const MOST_OFFERED = 12

/** The keys whose name or label has the letters typed, else those that look like them. */
function offer(typed: string, choices: readonly NamedKey[]): string {
  const letters = typed.toLowerCase()
  const having = choices.filter(({ key, label }) => `${key} ${label}`.toLowerCase().includes(letters))
  const near =
    having.length > 0 ? having : choices.filter(({ key }) => distance(key, letters) <= Math.max(2, typed.length / 3))
  if (near.length === 0) return 'Write a few letters of its name, or nothing'
  const shown = near.slice(0, MOST_OFFERED).map(({ key, label }) => `\n  ${key.padEnd(KEY_WIDTH)}  ${label}`)
  const more = near.length > MOST_OFFERED ? `\n  and ${near.length - MOST_OFFERED} more: write more letters` : ''
  return `Did you mean one of these?${shown.join('')}${more}`
}
