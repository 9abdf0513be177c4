/** Topics, places and programmes that a text names by their names instead of their keys: Tehran, Water and sanitation, تهران. */
import type { Entry, SiteContent } from './entry.ts'

type Find = (word: string) => string

/** Makes entries name keys: a word that is exactly a name in some edition, whatever its capitals, stands for its key. */
export function keyFinder({ taxonomy, labels }: Pick<SiteContent, 'taxonomy' | 'labels'>): (entry: Entry) => Entry {
  const finder = (group: 'topics' | 'places' | 'programmes', keys: readonly string[]): Find => {
    const names = Object.values(labels).flatMap((words) => Object.entries(words[group]))
    const meant = new Map([
      ...names.map(([key, name]) => [name.toLowerCase(), key] as const),
      ...keys.map((key) => [key, key] as const),
    ])
    return (word) => meant.get(word.toLowerCase()) ?? word
  }
  const topics = finder('topics', taxonomy.topics)
  const places = finder(
    'places',
    taxonomy.places.map(({ key }) => key),
  )
  const programmes = finder(
    'programmes',
    taxonomy.programmes.map(({ key }) => key),
  )
  return (entry) => withKeys(entry, topics, places, programmes)
}

function withKeys(entry: Entry, topics: Find, places: Find, programmes: Find): Entry {
  const named = { topics: entry.data.topics.map(topics), places: entry.data.places.map(places) }
  switch (entry.type) {
    case 'news': {
      const { place } = entry.data
      const own = { place: place && places(place), programmes: entry.data.programmes.map(programmes) }
      return { ...entry, data: { ...entry.data, ...named, ...own } }
    }
    case 'programme':
      return { ...entry, data: { ...entry.data, ...named } }
    case 'page':
      return { ...entry, data: { ...entry.data, ...named } }
  }
}
