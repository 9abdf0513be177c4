import { distance } from 'fastest-levenshtein'
import type { Entry, SiteContent } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import type { Labels, Taxonomy } from '../schema/schema-registry.ts'

/** Checks that every key an entry names exists. */
export function checkReferences(content: SiteContent, problems: Problems): void {
  const known = {
    topics: new Set(content.taxonomy.topics),
    places: new Set(content.taxonomy.places.map(({ key }) => key)),
    programmes: new Set(content.taxonomy.programmes.map(({ key }) => key)),
    sources: new Set(Object.keys(content.sources)),
    news: new Set(content.entries.flatMap((entry) => (entry.type === 'news' ? entry.slug : []))),
  }
  for (const entry of content.entries) {
    for (const { field, path, key } of references(entry)) {
      if (known[field].has(key)) continue
      const keys = [...known[field]]
      problems.add(
        atField(entry, ...path),
        `“${key}” is not known`,
        nearestKey(key, keys, `use ${listOf(field, keys)}`),
      )
    }
  }
  checkProgrammes(content, problems)
}

function listOf(field: Reference['field'], keys: readonly string[]): string {
  if (field === 'news') return 'the name of a file in news/, without .md'
  return `a key of ${field === 'sources' ? 'content/sources.yml' : `content/taxonomy.yml (${keys.join(', ')})`}`
}

interface Reference {
  field: 'topics' | 'places' | 'programmes' | 'sources' | 'news'
  path: PropertyKey[]
  key: string
}

function references({ type, data }: Entry): Reference[] {
  const list = (field: Reference['field'], keys: readonly string[], path: PropertyKey[] = [field]) =>
    keys.map((key, index) => ({ field, path: [...path, index], key }))
  const common = [...list('topics', data.topics), ...list('places', data.places), ...list('sources', data.sources)]
  if (type === 'news') {
    const dateline: Reference[] = data.place ? [{ field: 'places', path: ['place'], key: data.place }] : []
    return [...common, ...list('programmes', data.programmes), ...dateline]
  }
  if (type === 'programme') return common
  const cited = (group: 'timeline' | 'people') =>
    data[group].flatMap(({ sources }, index) => list('sources', sources, [group, index, 'sources']))
  const lead: Reference[] = data.lead ? [{ field: 'news', path: ['lead'], key: data.lead }] : []
  return [...common, ...cited('timeline'), ...cited('people'), ...lead]
}

function checkProgrammes({ entries, taxonomy }: SiteContent, problems: Problems): void {
  const keys = taxonomy.programmes.map(({ key }) => key)
  for (const entry of entries) {
    if (entry.type !== 'programme' || keys.includes(entry.slug)) continue
    problems.add(
      { file: entry.file },
      `is a programme the menu does not know: “${entry.slug}”`,
      'add it under programmes in content/taxonomy.yml',
    )
  }
}

/** Checks that every edition names what the taxonomy lists, and nothing else. A key that only changed is told once, where it changed. */
export function checkLabels(
  { file, data: taxonomy, at }: YamlFile<Taxonomy>,
  editions: readonly { readonly file: YamlFile<Labels> }[],
  problems: Problems,
): void {
  const listed = {
    topics: taxonomy.topics.map((key, index) => ({ key, place: ['topics', index] })),
    programmes: taxonomy.programmes.map(({ key }, index) => ({ key, place: ['programmes', index, 'key'] })),
    programmeGroups: taxonomy.programmes.map(({ group }, index) => ({
      key: group,
      place: ['programmes', index, 'group'],
    })),
    places: taxonomy.places.map(({ key }, index) => ({ key, place: ['places', index, 'key'] })),
  }
  for (const group of ['topics', 'programmes', 'programmeGroups', 'places'] as const) {
    const keys = new Map(listed[group].toReversed().map(({ key, place }) => [key, place]))
    const strays = editions.flatMap(({ file: names }) =>
      Object.keys(names.data[group]).flatMap((key) => (keys.has(key) ? [] : [{ key, names }])),
    )
    for (const { key, place } of listed[group])
      if (group !== 'programmeGroups' && keys.get(key) !== place)
        problems.add(at(...place), `“${key}” is in the list twice`, 'delete one of the two lines')
    for (const { file: names } of editions) checkSameName(group, names, problems)
    const meant = new Set<string>()
    for (const [key, place] of keys) {
      const lacking = editions.flatMap(({ file: names }) => (names.data[group][key] ? [] : [names.file]))
      const near = lacking.length > 0 ? strays.find((stray) => distance(stray.key, key) <= 2)?.key : undefined
      if (near) meant.add(near)
      const remedy = near ? `did you mean “${near}”, which is named there?` : `add a line for it there, under ${group}`
      if (lacking.length > 0) problems.add(at(...place), `“${key}” has no name in ${lacking.join(' and ')}`, remedy)
    }
    for (const { key, names } of strays.filter((stray) => !meant.has(stray.key)))
      problems.add(names.at(group, key), `is not in ${file}`, 'remove it, or add the key there')
  }
}

/** Two keys of one name would be two pages that readers cannot tell apart, and a text could name either. */
function checkSameName(group: keyof Labels, { data, at }: YamlFile<Labels>, problems: Problems): void {
  const seen = new Map<string, string>()
  for (const [key, name] of Object.entries(data[group])) {
    const other = seen.get(name.toLowerCase())
    if (other) problems.add(at(group, key), `has the name of ${other}: “${name}”`, 'give each a name of its own')
    seen.set(name.toLowerCase(), key)
  }
}
