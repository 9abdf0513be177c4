import { LOCALE_TABLE, SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Mission } from '../../mission/mission-schema.ts'
import type { Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'

/** Checks that the site knows the languages of the mission, and that its maps are named in each. */
export function checkMission({ data, at }: YamlFile<Mission>, problems: Problems): void {
  const editions = Object.keys(data.names)
  for (const edition of editions.filter((each) => !Object.hasOwn(LOCALE_TABLE, each)))
    problems.add(
      at('names', edition),
      `“${edition}” is a language the site does not know`,
      `use ${Object.keys(LOCALE_TABLE).join(' or ')}, or add it as docs/add-an-edition.md says`,
    )
  const named = Object.entries(data.maps).flatMap(([key, { title, seas }]) => [
    { words: title, path: ['maps', key, 'title'] },
    ...seas.map(({ names }, index) => ({ words: names, path: ['maps', key, 'seas', index, 'names'] })),
  ])
  for (const { words, path } of named)
    for (const edition of editions.filter((each) => !words[each]))
      problems.add(at(...path), `has no name in “${edition}”`, `add “${edition}: …”, as beside “${SOURCE_LOCALE}”`)
}
