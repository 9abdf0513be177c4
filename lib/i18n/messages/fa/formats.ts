import type { formats as en } from '../en/formats.ts'

/** Before a year a month that ends in a mute «ه» bears the sign of the ezafe: «ژانویهٔ ۲۰۲۴». */
function beforeYear(month: string): string {
  return month.replace(/ه$/, 'هٔ')
}

export const formats: typeof en = {
  comma: '،',
  afterNumbers: 'هزار|میلیون|میلیارد|درصد|کیلومتر|ریال|دلار|نفر',
  dates: {
    dayMonthYear: (day, month, year) => `${day} ${beforeYear(month)} ${year}`,
    dayMonth: (day, month) => `${day} ${month}`,
    monthYear: (month, year) => `${beforeYear(month)} ${year}`,
    interval: (from, to) => `از ${from} تا ${to}`,
    // Room round the dash only where a month has its year beside it.
    eitherMonth: (first, second) => (first.includes(' ') ? `${first} – ${second}` : `${first}–${second}`),
    eitherYear: (first, second) => `${first}–${second}`,
  },
  money: (amount, _code, name) => `${amount} ${name}`,
  sizes: {
    bytes: (amount) => `${amount} بایت`,
    kilobytes: (amount) => `${amount} کیلوبایت`,
    megabytes: (amount) => `${amount} مگابایت`,
  },
}
