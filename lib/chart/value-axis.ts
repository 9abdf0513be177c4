import { scaleLinear } from 'd3-scale'
import { formatTick } from '../i18n/axis-text.ts'
import type { Locale } from '../i18n/locales.ts'

export interface Tick {
  readonly value: number
  /** Pixels from the zero of the axis. */
  readonly at: number
  readonly text: string
}

export interface ValueAxis {
  /** Pixels from the zero of the axis. */
  readonly place: (value: number) => number
  readonly ticks: readonly Tick[]
}

/** An axis of values from zero to a round number above `max`, over `length` pixels, with about `count` ticks. */
export function valueAxis(max: number, length: number, count: number, locale: Locale): ValueAxis {
  const scale = scaleLinear()
    .domain([0, max || 1])
    .nice(count)
    .range([0, length])
  const ticks = scale.ticks(count)
  const last = ticks.at(-1) ?? max
  return {
    place: scale,
    ticks: ticks.map((value) => ({ value, at: scale(value), text: formatTick(value, last, locale) })),
  }
}
