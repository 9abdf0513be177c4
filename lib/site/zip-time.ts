/**
 * The time that the files of a ZIP carry for a day (`YYYY-MM-DD`), at noon. ZIP keeps the clock of the wall, not a moment: a date made from
 * parts reads the same in every zone. It knows the years 1980 to 2099 only.
 */
export function zipTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12)
}
