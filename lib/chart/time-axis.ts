import { monthStarts } from '../i18n/axis-text.ts'
import { calendarDay } from '../i18n/calendar.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { TEXT } from './scene.ts'
import { textWidth } from './text-fit.ts'

interface TimeTick {
  /** Pixels from the start of the axis. */
  readonly at: number
  readonly text: string
}

/** An axis of days (YYYY-MM-DD) over `length` pixels, ticked where months begin in the edition's calendar, as many as have room. */
export function timeAxis(first: string, last: string, length: number, locale: Locale) {
  const start = Date.parse(first)
  const span = Math.max(1, Date.parse(last) - start)
  const place = (iso: string) => ((Date.parse(iso) - start) * length) / span
  const { calendar } = localeFacts(locale)
  const months = monthStarts(first, last, locale).map(({ iso, month }) => {
    return { at: place(iso), month, year: calendarDay(iso, calendar, locale).year }
  })
  return { place, ticks: withRoom(months, length) }
}

interface Month {
  readonly at: number
  readonly month: string
  readonly year: string
}

/** Leaves out every label that would touch the one before it or run over an end; the first of each year names it. */
function withRoom(months: readonly Month[], length: number): TimeTick[] {
  const kept: (TimeTick & Pick<Month, 'year'>)[] = []
  for (const { at, month, year } of months) {
    const tick = { at, year, text: kept.at(-1)?.year === year ? month : `${month} ${year}` }
    const half = textWidth(tick.text, TEXT.note) / 2
    const before = kept.at(-1)
    const free = before ? before.at + textWidth(before.text, TEXT.note) / 2 + 14 : 0
    if (tick.at - half >= free && tick.at + half <= length) kept.push(tick)
  }
  return kept
}
