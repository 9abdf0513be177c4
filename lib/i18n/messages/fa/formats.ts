import type { formats as en } from '../en/formats.ts'

export const formats: typeof en = {
  comma: '،',
  dates: {
    dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
    dayMonth: (day, month) => `${day} ${month}`,
    monthYear: (month, year) => `${month} ${year}`,
    interval: (from, to) => `از ${from} تا ${to}`,
    eitherMonth: (first, second) => `${first} – ${second}`,
    eitherYear: (first, second) => `${first}–${second}`,
  },
  money: (amount, _code, name) => `${amount} ${name}`,
  sizes: {
    bytes: (amount) => `${amount} بایت`,
    kilobytes: (amount) => `${amount} کیلوبایت`,
    megabytes: (amount) => `${amount} مگابایت`,
  },
}
