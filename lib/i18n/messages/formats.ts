/** How an edition orders the parts of dates, amounts and sizes. Every part arrives in its own words and digits. */
export interface FormatMessages {
  /** Between parts of a line, before a space. */
  readonly comma: string
  readonly dates: {
    /** "21 June 2023" */
    readonly dayMonthYear: (day: string, month: string, year: string) => string
    /** "21 June", the first half of an interval within one year. */
    readonly dayMonth: (day: string, month: string) => string
    /** "June 2023" */
    readonly monthYear: (month: string, year: string) => string
    /** Something that lasted: "April 2023 to May 2024" */
    readonly interval: (from: string, to: string) => string
    /** Two neighbouring months of which either may be meant, because the calendars cut differently. */
    readonly eitherMonth: (first: string, second: string) => string
    /** Two neighbouring years of which either may be meant. */
    readonly eitherYear: (first: string, second: string) => string
  }
  /** "USD 47,820,000": `code` is ISO 4217, `name` the edition's own name for the currency. */
  readonly money: (amount: string, code: string, name: string) => string
  /** Sizes of files, decimal (1 kB is 1,000 bytes). */
  readonly sizes: {
    readonly bytes: (amount: string) => string
    readonly kilobytes: (amount: string) => string
    readonly megabytes: (amount: string) => string
  }
}
