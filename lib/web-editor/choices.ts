import type { SiteContent } from '../content/entries/entry.ts'
import { goalName } from '../i18n/format.ts'
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { MISSION } from '../mission/mission.ts'

/** One value of a field, and what it is called. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What the fields that name other things may name, by the name of the field. */
export type EditorChoices = Readonly<Record<string, readonly Choice[]>>

/** Everything fields can name, in the words of an edition. Of figures only their ids: their words stand in texts. */
export function editorChoices({ taxonomy, labels, sources, figures }: SiteContent, locale: Locale): EditorChoices {
  const names = labels[locale] ?? labels[SOURCE_LOCALE]
  const choice = (value: string, known: Readonly<Record<string, string>> = {}) => ({
    value,
    label: known[value] ?? value,
  })
  const places = taxonomy.places.map(({ key }) => choice(key, names?.places))
  return {
    topics: taxonomy.topics.map((key) => choice(key, names?.topics)),
    programmes: taxonomy.programmes.map(({ key }) => choice(key, names?.programmes)),
    places,
    map: Object.entries(MISSION.maps).map(([value, { title }]) => choice(value, { [value]: title[locale] ?? value })),
    place: places,
    sources: Object.entries(sources).map(([value, { title, publisher }]) => ({
      value,
      label: `${publisher}: ${title}`,
    })),
    figures: figures.map(({ id }) => choice(id)),
    goals: Array.from({ length: 17 }, (_, index) => ({
      value: String(index + 1),
      label: `${index + 1} ${goalName(index + 1, locale)}`,
    })),
  }
}
