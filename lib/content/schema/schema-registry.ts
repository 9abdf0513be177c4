/** The files that all editions share: sources, taxonomy; and the names an edition gives to the taxonomy. */
import { z } from 'zod'
import { MISSION, namesIn } from '../../mission/mission.ts'
import { edtf } from './date-fields.ts'
import { degrees, language, slug, text, webAddress } from './schema-fields.ts'

/** content/sources.yml: every source, once. */
export const sourcesSchema = z.record(
  slug,
  z.strictObject({
    /** As printed at the source. */
    title: text,
    publisher: text,
    url: webAddress.optional(),
    /** When it was published, as exact as it is known. */
    date: edtf.optional(),
    /** official: IOM, the UN, a government or Red Cross or Red Crescent body itself. press: a news outlet. unconfirmed: one unreliable source only. */
    grade: z.enum(['official', 'press', 'unconfirmed']),
    /** Language of the source when it is not English: fa, fr. */
    lang: language.optional(),
    /** A reservation for the reader. */
    note: text.optional(),
  }),
)

export const taxonomySchema = z.strictObject({
  topics: z.array(slug),
  programmes: z.array(z.strictObject({ key: slug, group: slug })),
  places: z.array(
    z
      .strictObject({
        key: slug,
        kind: z.enum(['city', 'crossing', 'settlement', 'capital']),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'is not a code of a country. Write its two capital letters, such as CH'),
        north: degrees(90),
        east: degrees(180),
      })
      // Most places are in the mission's country, and two numbers are easily taken for each other.
      .refine(({ country, ...place }) => country !== MISSION.country.code || isInCountry(place), {
        path: ['north'],
        error: `is not in ${namesIn('en').countryShort}, together with east. Write degrees north first, then degrees east`,
      }),
  ),
})

function isInCountry({ north, east }: { readonly north: number; readonly east: number }): boolean {
  const [south, furthestNorth] = MISSION.country.north
  const [west, furthestEast] = MISSION.country.east
  return north > south && north < furthestNorth && east > west && east < furthestEast
}

/** content/<edition>/labels.yml: the names of everything in content/taxonomy.yml in that edition. */
export const labelsSchema = z.strictObject({
  topics: z.record(slug, text),
  programmes: z.record(slug, text),
  programmeGroups: z.record(slug, text),
  places: z.record(slug, text),
})

export type Sources = z.infer<typeof sourcesSchema>
export type Source = Sources[string]
export type Taxonomy = z.infer<typeof taxonomySchema>
export type Labels = z.infer<typeof labelsSchema>
export type Place = Taxonomy['places'][number]
