import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { labelsSchema, taxonomySchema } from '../../../lib/content/schema/schema-registry.ts'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'
import type { LocatorNames, LocatorPlace } from '../../../lib/map/locator.ts'
import { MAP_VIEWS, type SeaKey, type ViewKey } from '../../../lib/map/views.ts'

const labelsOf = (locale: Locale) =>
  labelsSchema.parse(parse(readFileSync(`content/${locale}/labels.yml`, 'utf8'), { schema: 'failsafe' })).places
const NAMES = Object.fromEntries(LOCALES.map((locale) => [locale, labelsOf(locale)]))

const SEAS: Record<Locale, Record<SeaKey, string>> = {
  en: {
    'caspian-sea': 'Caspian Sea',
    'persian-gulf': 'Persian Gulf',
    'sea-of-oman': 'Sea of Oman',
    'baltic-sea': 'Baltic Sea',
    'north-sea': 'North Sea',
  },
  fa: {
    'caspian-sea': 'دریای خزر',
    'persian-gulf': 'خلیج فارس',
    'sea-of-oman': 'دریای عمان',
    'baltic-sea': 'دریای بالتیک',
    'north-sea': 'دریای شمال',
  },
}

const taxonomy = taxonomySchema.parse(parse(readFileSync('content/taxonomy.yml', 'utf8'), { schema: 'failsafe' }))

/** Every place of the taxonomy, named in an edition. */
export function realPlaces(locale: Locale): LocatorPlace[] {
  return taxonomy.places.map(({ key, kind, north, east }) => ({
    key,
    kind,
    north,
    east,
    label: NAMES[locale]?.[key] ?? key,
  }))
}

/** Every name the view can write. */
export function realNames(locale: Locale, view: ViewKey): LocatorNames {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return {
    countries: Object.fromEntries(MAP_VIEWS[view].countries.map(({ key }) => [key, names.of(key)])),
    seas: SEAS[locale],
  }
}
