import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { labelsSchema, taxonomySchema } from '../../../lib/content/schema/schema-registry.ts'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'
import type { LocatorNames, LocatorPlace } from '../../../lib/map/locator.ts'
import { mapOf } from '../../../lib/mission/mission.ts'

const labelsOf = (locale: Locale) =>
  labelsSchema.parse(parse(readFileSync(`content/${locale}/labels.yml`, 'utf8'), { schema: 'failsafe' })).places
const NAMES = Object.fromEntries(LOCALES.map((locale) => [locale, labelsOf(locale)]))

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
export function realNames(locale: Locale, view: string): LocatorNames {
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const { countries, seas } = mapOf(view)
  return {
    countries: Object.fromEntries(countries.map(({ key }) => [key, regions.of(key)])),
    seas: Object.fromEntries(seas.map(({ key, names }) => [key, names[locale]])),
  }
}
