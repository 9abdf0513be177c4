/** Topics, places and programmes that a text names by their names instead of their keys: Geneva, Water and sanitation, ژنو. */
import type { Entry, SiteContent } from '../entries/entry.ts'

/** Makes entries name keys: a word that is exactly a name in some edition, whatever its capitals, stands for its key. */
export function keyFinder({ taxonomy, labels }: Pick<SiteContent, 'taxonomy' | 'labels'>): (entry: Entry) => Entry {
  const finder = (group: 'topics' | 'places' | 'programmes', keys: readonly string[]) => {
    const names = Object.values(labels).flatMap((words) => Object.entries(words[group]))
    const meant = new Map([
      ...names.map(([key, name]) => [name.toLowerCase(), key] as const),
      ...keys.map((key) => [key, key] as const),
    ])
    return (word: string) => meant.get(word.toLowerCase()) ?? word
  }
  const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)
  const toTopic = finder('topics', taxonomy.topics)
  const toPlace = finder('places', keysOf(taxonomy.places))
  const toProgramme = finder('programmes', keysOf(taxonomy.programmes))
  return (entry) => {
    const named = { topics: entry.data.topics.map(toTopic), places: entry.data.places.map(toPlace) }
    if (entry.type === 'programme') return { ...entry, data: { ...entry.data, ...named } }
    if (entry.type === 'page') return { ...entry, data: { ...entry.data, ...named } }
    const { place, programmes } = entry.data
    const own = { place: place && toPlace(place), programmes: programmes.map(toProgramme) }
    return { ...entry, data: { ...entry.data, ...named, ...own } }
  }
}
