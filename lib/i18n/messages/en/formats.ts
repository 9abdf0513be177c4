import type { FormatMessages } from '../formats.ts'

export const formats: FormatMessages = {
  comma: ',',
  dates: {
    dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
    dayMonth: (day, month) => `${day} ${month}`,
    monthYear: (month, year) => `${month} ${year}`,
    interval: (from, to) => `${from} to ${to}`,
    eitherMonth: (first, second) => `${first} – ${second}`,
    eitherYear: (first, second) => `${first}–${second}`,
  },
  money: (amount, code) => `${code} ${amount}`,
  sizes: {
    bytes: (amount) => `${amount} B`,
    kilobytes: (amount) => `${amount} kB`,
    megabytes: (amount) => `${amount} MB`,
  },
}
