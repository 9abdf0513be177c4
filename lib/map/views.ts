import type { Mission } from '../mission/mission-schema.ts'

/** A map of content/mission.yml: what part of the world it shows, and where names stand on it. */
export type MapView = Mission['maps'][string]

/** What the drawing can mark. */
export type PlaceKind = 'capital' | 'city' | 'settlement' | 'crossing'

export interface Coordinate {
  readonly north: number
  readonly east: number
}

/** Where the name of a country (ISO 3166-1 alpha-2) or of a sea stands. */
export type NameSpot = Pick<MapView['countries'][number], 'key' | 'north' | 'east'>
