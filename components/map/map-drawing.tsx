import { GRID } from '../../lib/map/base-layer.ts'
import type { MapLabel } from '../../lib/map/label-candidates.ts'
import { type Locator, PLACE_SIZE } from '../../lib/map/locator.ts'
import { NAME_SIZE } from '../../lib/map/place-names.ts'
import { MapLabelText } from './map-label.tsx'
import { PlaceMark } from './place-mark.tsx'

interface Props {
  readonly locator: Locator
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly dir: 'ltr' | 'rtl'
}

/** The drawing itself, one picture for assistive technology: its places stand as text beside it. */
export function MapDrawing({ locator, id, title, description, dir }: Props) {
  const { width, height, base } = locator
  return (
    <svg
      className="map-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <rect className="map-sea" width={width} height={height} />
      <g transform={`scale(${GRID})`}>
        <path className="map-land" d={base.land} />
        <path className="map-focus" d={base.focus} />
        <path className="map-border" d={base.borders} />
      </g>
      <Names className="map-names" labels={locator.countryLabels} locator={locator} dir={dir} />
      <Names className="map-names map-seas" labels={locator.seaLabels} locator={locator} dir={dir} />
      <Names className="map-names map-focus-names" labels={locator.focusLabels} locator={locator} dir={dir} />
      <MapPlaces locator={locator} dir={dir} />
    </svg>
  )
}

interface NamesProps extends Pick<Props, 'locator' | 'dir'> {
  readonly className: string
  readonly labels: readonly MapLabel[]
}

function Names({ className, labels, locator, dir }: NamesProps) {
  const classOf = (key: string) => (locator.minor.includes(key) ? 'map-minor' : undefined)
  return (
    <g className={className} direction={dir} fontSize={NAME_SIZE}>
      {labels.map((label) => (
        <MapLabelText key={label.key} label={label} dir={dir} className={classOf(label.key)} />
      ))}
    </g>
  )
}

function MapPlaces({ locator, dir }: Pick<Props, 'locator' | 'dir'>) {
  return (
    <g className="map-places" direction={dir} fontSize={PLACE_SIZE}>
      {locator.placeLabels.map(
        ({ key, leader }) =>
          leader && (
            <path
              key={key}
              className="map-leader"
              d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`}
            />
          ),
      )}
      {locator.marks.map(({ key, kind, x, y }) => (
        <PlaceMark key={key} kind={kind} x={x} y={y} />
      ))}
      {locator.placeLabels.map((label) => (
        <MapLabelText key={label.key} label={label} dir={dir} />
      ))}
    </g>
  )
}
