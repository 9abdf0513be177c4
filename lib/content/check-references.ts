import type { Problems } from './content-error.ts'
import type { Entry, SiteContent } from './entry.ts'

/** Checks that every key an entry names exists, and that labels are complete. */
export function checkReferences(content: SiteContent, folderName: string, problems: Problems): void {
  const known = {
    topics: new Set(content.taxonomy.topics),
    places: new Set(content.taxonomy.places.map(({ key }) => key)),
    programmes: new Set(content.taxonomy.programmes.map(({ key }) => key)),
    sources: new Set(Object.keys(content.sources)),
  }
  for (const entry of content.entries) {
    for (const { field, path, key } of references(entry)) {
      if (known[field].has(key)) continue
      const list =
        field === 'sources' ? 'content/sources.yml' : `content/taxonomy.yml (${[...known[field]].join(', ')})`
      problems.add(
        { file: entry.file, ...entry.position(path), field: path.map(String).join('.') },
        `“${key}” is not known`,
        `use a key from ${list}`,
      )
    }
  }
  checkProgrammes(content, problems)
  checkLabels(content, folderName, problems)
}

interface Reference {
  field: 'topics' | 'places' | 'programmes' | 'sources'
  path: PropertyKey[]
  key: string
}

function references(entry: Entry): Reference[] {
  const list = (field: Reference['field'], keys: readonly string[], path: PropertyKey[] = [field]) =>
    keys.map((key, index) => ({ field, path: [...path, index], key }))
  const { topics, places, sources } = entry.data
  const common = [...list('topics', topics), ...list('places', places), ...list('sources', sources)]
  switch (entry.type) {
    case 'news': {
      const { place, programmes } = entry.data
      return [
        ...common,
        ...list('programmes', programmes),
        ...(place ? [{ field: 'places' as const, path: ['place'], key: place }] : []),
      ]
    }
    case 'page':
      return [
        ...common,
        ...entry.data.timeline.flatMap((event, index) =>
          list('sources', event.sources, ['timeline', index, 'sources']),
        ),
        ...entry.data.people.flatMap((person, index) => list('sources', person.sources, ['people', index, 'sources'])),
      ]
    case 'programme':
      return common
  }
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

function checkLabels({ taxonomy, labels }: SiteContent, folderName: string, problems: Problems): void {
  const wanted = {
    topics: taxonomy.topics,
    programmes: taxonomy.programmes.map(({ key }) => key),
    programmeGroups: [...new Set(taxonomy.programmes.map(({ group }) => group))],
    places: taxonomy.places.map(({ key }) => key),
  }
  for (const [locale, words] of Object.entries(labels)) {
    for (const group of ['topics', 'programmes', 'programmeGroups', 'places'] as const) {
      const missing = wanted[group].filter((key) => !words[group][key])
      const unknown = Object.keys(words[group]).filter((key) => !wanted[group].includes(key))
      const file = `${folderName}/${locale}/labels.yml`
      if (missing.length > 0)
        problems.add({ file, field: group }, `has no name for ${missing.join(', ')}`, 'add a line for each')
      if (unknown.length > 0)
        problems.add(
          { file, field: group },
          `names what content/taxonomy.yml does not know: ${unknown.join(', ')}`,
          'remove it, or add the key there',
        )
    }
  }
}
