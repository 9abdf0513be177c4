import { z } from 'zod'
import { degrees, slug, text, wholeNumber } from '../content/schema/schema-fields.ts'

const ownAddress = z
  .string()
  .regex(/^\/[a-z0-9/-]+$/, 'is not the address of a page here. Write it like /who-we-are/contact')
const longitude = degrees(180)
const latitude = degrees(90)

/** What the mission is called in one language, as its sentences need it. */
const namesSchema = z.strictObject({
  /** The organisation in full. */
  organisation: text,
  /** The mission in full, as the header and structured data name it. */
  name: text,
  /** The shortest name the mission has in this language, for titles of windows, citations and feeds. */
  shortName: text,
  /** The name in the header of narrow screens. */
  brand: text,
  /** The mission in the middle of a sentence: IOM in … */
  inText: text,
  /** Below the organisation's name in the header: Mission in … */
  mission: text,
  /** The country in full. */
  country: text,
  /** The country in the middle of a sentence, with its article where it has one. */
  countryShort: text,
  /** The regional office the mission belongs to. */
  regionalOffice: text,
  /** One sentence on what the site holds. */
  description: text,
})

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
  /** Name of the picture for those who cannot see it. */
  title: inEditions,
  /** The middle of the map, and how many degrees its width spans there. */
  centre: z.strictObject({ north: latitude, east: longitude }),
  across: degrees(180),
  /** Size of the drawing. */
  width: wholeNumber,
  height: wholeNumber,
  /** Countries drawn stronger, by their numbers in ISO 3166-1. */
  focus: z.array(z.string().regex(/^\d{3}$/, 'is not the number of a country. Write its three digits, such as 004')),
  /** Countries to name, by their two letters. */
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

/** content/mission.yml: who speaks on this site, and where. */
export const missionSchema = z
  .strictObject({
    /** The official host; a copy anywhere else says that it is not the official site. */
    host: z.hostname('is not a host. Write it like www.iom.int, without https:// and without a path'),
    /** How the names of files to carry away and the keys of citations begin. */
    key: slug,
    /** Under which browsers list the search, in Latin letters. */
    searchName: text.max(11, 'is longer than eleven signs. Shorten it: browsers have no more room'),
    /** How the references of releases begin: IOM and the country. */
    references: z.string().regex(/^[A-Z]+(?:-[A-Z]+)*$/, 'is not the beginning of a reference. Write it like IOM-XX'),
    /** The time zone that days are told in. */
    zone: z.string().refine(isZone, 'is not a time zone. Write it as the IANA list does, such as Europe/Zurich'),
    /** The page of the mission's contacts. */
    contact: ownAddress,
    country: z.strictObject({
      /** ISO 3166-1: two letters, and three. */
      code: z.string().regex(/^[A-Z]{2}$/, 'is not a code of a country. Write its two capital letters'),
      longCode: z.string().regex(/^[A-Z]{3}$/, 'is not a long code of a country. Write its three capital letters'),
      /** Degrees between which its places lie: two numbers taken for each other are noticed. */
      north: z.tuple([latitude, latitude]),
      east: z.tuple([longitude, longitude]),
    }),
    /** How the codes of categories in datasets begin that are about the country. */
    subject: slug,
    /** The dataset whose chart stands first, and the pages that begin with it. */
    leading: z.strictObject({ dataset: slug, pages: z.array(ownAddress) }).optional(),
    /** By edition, in the order in which readers are offered them. Originals are English. */
    names: z.object({ en: namesSchema }).catchall(namesSchema),
    /** The map on the home page. */
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
