import { toJalaali } from 'jalaali-js'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

/** Every day from 18 to 23 March, around Nowruz and leap days, of 50 years; then 100 days spread over the years. */
const NOWRUZ_DAYS = Array.from({ length: 50 }, (_, year) => year + 1990).flatMap((year) =>
  [18, 19, 20, 21, 22, 23].map((day) => new Date(Date.UTC(year, 2, day))),
)
const OTHER_DAYS = Array.from({ length: 100 }, (_, index) => new Date(Date.UTC(1990, 0, 1 + index * 181)))
const DAYS = [...NOWRUZ_DAYS, ...OTHER_DAYS].map((day) => day.toISOString().slice(0, 10))

function persianDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)))
}

/** What the independent implementation says. */
function expected(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const { jy, jm, jd } = toJalaali(year, month, day)
  return `${persianDigits(jd)} ${MONTHS[jm - 1]} ${persianDigits(jy)}`
}

afterAll(() => void vi.resetModules())

describe.each(['UTC', 'Asia/Tehran', 'Pacific/Kiritimati', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  // Loaded anew, so that formatters made in another zone are not used again.
  beforeEach(() => {
    vi.stubEnv('TZ', zone)
    vi.resetModules()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('the zone of the machine is really another one', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it('400 days, with leap years and Nowruz, agree with an independent calendar', async () => {
    const { formatDate } = await import('../../../lib/i18n/format.ts')
    const { parseEdtf } = await import('../../../lib/i18n/edtf.ts')
    const written = DAYS.map((iso) => {
      const date = parseEdtf(iso)
      return date && formatDate(date, 'fa').primary
    })
    expect(DAYS).toHaveLength(400)
    expect(written).toEqual(DAYS.map(expected))
  })

  it('a moment falls on the day it has in Tehran', async () => {
    const { missionDay } = await import('../../../lib/i18n/format.ts')
    expect(missionDay(new Date('2024-03-19T20:30:00Z'))).toBe('2024-03-20')
    expect(missionDay(new Date('2024-03-19T20:29:00Z'))).toBe('2024-03-19')
  })
})
