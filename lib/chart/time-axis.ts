import { monthStarts } from '../i18n/axis-text.ts'
import { calendarDay } from '../i18n/calendar.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { TEXT } from './scene.ts'
import { textWidth } from './text-fit.ts'

export interface TimeTick {
  readonly at: number
  readonly text: string
}

export interface TimeAxis {
  /** Pixels from the start of the axis for a day, YYYY-MM-DD. */
  readonly place: (iso: string) => number
  readonly ticks: readonly TimeTick[]
}

/** An axis of days over `length` pixels, ticked where months begin in the edition's calendar, as many as have room. */
export function timeAxis(first: string, last: string, length: number, locale: Locale): TimeAxis {
  const start = Date.parse(first)
  const span = Math.max(1, Date.parse(last) - start)
  const place = (iso: string) => ((Date.parse(iso) - start) * length) / span
  const { calendar } = localeFacts(locale)
  const months = monthStarts(first, last, locale).map(({ iso, month }) => ({
    at: place(iso),
    text: month,
    year: calendarDay(iso, calendar, locale).year,
  }))
  const named = months.map(({ at, text, year }, index) => ({
    at,
    text: months[index - 1]?.year === year ? text : `${text} ${year}`,
  }))
  return { place, ticks: withRoom(named, length) }
}

/** Leaves out every label that would touch the one before it or run over the end. */
function withRoom(ticks: readonly TimeTick[], length: number): TimeTick[] {
  const kept: TimeTick[] = []
  for (const tick of ticks) {
    const half = textWidth(tick.text, TEXT.note) / 2
    const before = kept.at(-1)
    const free = before ? before.at + textWidth(before.text, TEXT.note) / 2 + 14 : 0
    if (tick.at - half >= free && tick.at + half <= length) kept.push(tick)
  }
  return kept
}
