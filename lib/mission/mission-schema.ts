import { z } from 'zod'
import { degrees, slug, text, wholeNumber } from '../content/schema/schema-fields.ts'

const ownAddress = z
  .string()
  .regex(/^\/[a-z0-9/-]+$/, 'is not the address of a page here. Write it like /who-we-are/contact')
const longitude = degrees(180)
const latitude = degrees(90)

/** What the mission is called in one language. Where a language has no shorter name, a longer one stands in. */
const namesSchema = z
  .strictObject({
    organisation: text,
    name: text,
    shortName: text.optional(),
    brand: text.optional(),
    inText: text.optional(),
    mission: text,
    country: text,
    countryShort: text,
    regionalOffice: text,
    description: text,
  })
  .transform(({ name, shortName = name, brand = shortName, inText = name, ...others }) => ({
    ...others,
    name,
    shortName,
    brand,
    inText,
  }))

/** One text for each edition. */
const inEditions = z.record(z.string(), text)

/** Where a name stands on a map. */
const spot = {
  north: latitude,
  east: longitude,
  isMinor: z
    .literal('true')
    .transform(() => true as const)
    .optional(),
}

const mapSchema = z.strictObject({
  title: inEditions,
  centre: z.strictObject({ north: latitude, east: longitude }),
  across: degrees(180),
  width: wholeNumber,
  height: wholeNumber,
  focus: z.array(z.string().regex(/^\d{3}$/, 'is not the number of a country. Write its three digits, such as 004')),
  countries: z.array(
    z.strictObject({
      key: z.string().regex(/^[A-Z]{2}$/, 'is not a code of a country. Write its two capital letters'),
      ...spot,
      inFocus: z
        .literal('true')
        .transform(() => true as const)
        .optional(),
    }),
  ),
  seas: z.array(z.strictObject({ key: slug, ...spot, names: inEditions })),
})

/** content/mission.yml: who speaks on this site, and where. What each field is for stands where it is written: docs/starter/mission.yml. */
export const missionSchema = z
  .strictObject({
    host: z.hostname('is not a host. Write it like www.iom.int, without https:// and without a path'),
    key: slug,
    searchName: text.max(11, 'is longer than eleven signs. Shorten it: browsers have no more room'),
    references: z.string().regex(/^[A-Z]+(?:-[A-Z]+)*$/, 'is not the beginning of a reference. Write it like IOM-XX'),
    zone: z.string().refine(isZone, 'is not a time zone. Write it as the IANA list does, such as Europe/Zurich'),
    contact: ownAddress,
    star: z.enum(['8', '12', '16']).transform(Number),
    country: z.strictObject({
      code: z.string().regex(/^[A-Z]{2}$/, 'is not a code of a country. Write its two capital letters'),
      longCode: z.string().regex(/^[A-Z]{3}$/, 'is not a long code of a country. Write its three capital letters'),
      north: z.tuple([latitude, latitude]),
      east: z.tuple([longitude, longitude]),
    }),
    subject: slug,
    leading: z.strictObject({ dataset: slug, pages: z.array(ownAddress) }).optional(),
    names: z.object({ en: namesSchema }).catchall(namesSchema),
    homeMap: slug,
    maps: z.record(slug, mapSchema),
  })
  .refine(({ maps, homeMap }) => Object.hasOwn(maps, homeMap), {
    path: ['homeMap'],
    error: 'is none of the maps. Write the key of one below maps',
  })

export type Mission = z.infer<typeof missionSchema>
export type MissionNames = Mission['names']['en']

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
