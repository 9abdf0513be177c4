/**
 * The two maps. The extents are chosen so that every place the pages speak of lies inside, and
 * checked by eye against the label positions below. Angles in degrees, sizes in drawing units.
 */
export type ViewKey = 'iran' | 'europe'

/** What the drawing can mark. */
export type PlaceKind = 'capital' | 'city' | 'settlement' | 'crossing'

export interface Coordinate {
  readonly north: number
  readonly east: number
}

/** Where the name of a country (ISO 3166-1 alpha-2) or of a sea stands. */
export interface NameSpot<Key extends string> extends Coordinate {
  readonly key: Key
  /** Belongs to a country in focus: written stronger. */
  readonly inFocus?: true
  /** Has too little room on a phone: written on wider drawings only. */
  readonly isMinor?: true
}

export type SeaKey = 'caspian-sea' | 'persian-gulf' | 'sea-of-oman' | 'baltic-sea' | 'north-sea'

export interface MapView {
  readonly centre: Coordinate
  /** Angle that the width of the drawing spans, measured at the centre. */
  readonly across: number
  readonly width: number
  readonly height: number
  /** Numeric ISO 3166-1 codes (the ids of Natural Earth) of the countries drawn stronger. */
  readonly focus: readonly string[]
  readonly countries: readonly NameSpot<string>[]
  readonly seas: readonly NameSpot<SeaKey>[]
}

export const MAP_VIEWS: Readonly<Record<ViewKey, MapView>> = {
  iran: {
    centre: { north: 32.4, east: 56.9 },
    across: 24.5,
    width: 360,
    height: 270,
    focus: ['364'],
    countries: [
      { key: 'IR', north: 32.9, east: 54.4, inFocus: true },
      { key: 'AF', north: 33.0, east: 66.0 },
      { key: 'IQ', north: 32.6, east: 44.6 },
      { key: 'TR', north: 40.0, east: 43.3, isMinor: true },
      { key: 'AZ', north: 40.6, east: 47.6 },
      { key: 'TM', north: 39.6, east: 58.6 },
      { key: 'PK', north: 28.6, east: 66.0 },
      { key: 'SA', north: 25.9, east: 46.9 },
      { key: 'AE', north: 23.7, east: 54.2, isMinor: true },
      { key: 'OM', north: 22.6, east: 57.2 },
      { key: 'UZ', north: 40.6, east: 64.0 },
    ],
    seas: [
      { key: 'caspian-sea', north: 38.9, east: 51.0 },
      { key: 'persian-gulf', north: 26.9, east: 51.3 },
      { key: 'sea-of-oman', north: 24.4, east: 60.0, isMinor: true },
    ],
  },
  europe: {
    centre: { north: 57.4, east: 12.6 },
    across: 22.5,
    width: 360,
    height: 235,
    focus: ['208', '752', '578'],
    countries: [
      { key: 'NO', north: 61.5, east: 9.2, inFocus: true },
      { key: 'SE', north: 62.3, east: 15.4, inFocus: true },
      { key: 'DK', north: 56.3, east: 6.0, inFocus: true },
      { key: 'FI', north: 61.6, east: 25.6 },
      { key: 'DE', north: 52.0, east: 10.2 },
      { key: 'PL', north: 52.0, east: 19.3 },
      { key: 'GB', north: 52.9, east: -1.0 },
    ],
    seas: [
      { key: 'north-sea', north: 57.9, east: 2.4 },
      { key: 'baltic-sea', north: 58.3, east: 19.9, isMinor: true },
    ],
  },
}
