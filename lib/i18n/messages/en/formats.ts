/** How an edition orders the parts of dates, amounts and sizes. Every part arrives in its own words and digits. */
export const formats = {
  /** Between parts of a line, before a space. */
  comma: ',',
  /** Words that no line tears from the number before them, parted by "|". */
  afterNumbers: 'million|billion|per cent|km|rials|people',
  dates: {
    /** "21 June 2023" */
    dayMonthYear: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    /** "21 June", the first half of an interval within one year. */
    dayMonth: (day: string, month: string) => `${day} ${month}`,
    /** "June 2023" */
    monthYear: (month: string, year: string) => `${month} ${year}`,
    /** Something that lasted: "April 2023 to May 2024" */
    interval: (from: string, to: string) => `${from} to ${to}`,
    /** Two neighbouring months of which either may be meant, because the calendars cut differently. */
    eitherMonth: (first: string, second: string) => `${first} – ${second}`,
    /** Two neighbouring years of which either may be meant. */
    eitherYear: (first: string, second: string) => `${first}–${second}`,
  },
  /** "USD 47,820,000": `code` is ISO 4217, `name` the edition's own name for the currency. */
  money: (amount: string, code: string, _name: string) => `${code} ${amount}`,
  /** Sizes of files, decimal (1 kB is 1,000 bytes). */
  sizes: {
    bytes: (amount: string) => `${amount} B`,
    kilobytes: (amount: string) => `${amount} kB`,
    megabytes: (amount: string) => `${amount} MB`,
  },
}
