import type { LocatorPlace } from '../../lib/map/locator.ts'
import type { PlaceKind } from '../../lib/map/views.ts'
import { PlaceMark } from './place-mark.tsx'

interface Props {
  /** With the address that a place leads to, if it leads anywhere. */
  readonly places: readonly (LocatorPlace & { readonly href?: string | undefined })[]
  /** Keys of places that the map does not reach. */
  readonly outside: readonly string[]
  /** Heading of each kind, such as "Border crossings". */
  readonly kinds: Readonly<Record<PlaceKind, string>>
  /** Remark on a place outside, such as "not on this map". */
  readonly outsideNote: string
}

const ORDER: readonly PlaceKind[] = ['capital', 'city', 'settlement', 'crossing']

/** The places of the map as text, by kind: at the same time the key to the marks. */
export function PlaceList({ places, outside, kinds, outsideNote }: Props) {
  const groups = ORDER.map((kind) => ({ kind, members: places.filter((place) => place.kind === kind) }))
  return (
    <dl className="map-key">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <div key={kind}>
            <dt>
              <svg viewBox="-6 -6 12 12" aria-hidden="true">
                <PlaceMark kind={kind} />
              </svg>
              {kinds[kind]}
            </dt>
            {members.map((place) => (
              <dd key={place.key}>
                {place.href ? <a href={place.href}>{place.label}</a> : place.label}
                {outside.includes(place.key) && <small> ({outsideNote})</small>}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
