/**
 * The outlines: Natural Earth 1:50 million from `world-atlas`, in the public domain. The shape of
 * the file is the package's promise, checked by the tests, not by the compiler.
 */
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json' with { type: 'json' }

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Every country of the world, with arcs shared between neighbours. */
export const ATLAS = countries as unknown as Atlas
