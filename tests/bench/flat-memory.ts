/** Bytes a process may have more at the end than in its second quarter: caches fill, and no garbage is collected in time. */
const ALLOWED = { bytes: 16e6, share: 0.1 }

export interface Flatness {
  readonly isFlat: boolean
  /** Mean of the last quarter less that of the second; while the first lasts, caches fill. */
  readonly growth: number
}

/** Whether memory, measured at even intervals, stayed where it was. Throws on fewer than eight measurements. */
export function judgeMemory(bytes: readonly number[]): Flatness {
  if (bytes.length < 8) throw new Error(`${bytes.length} measurements tell nothing. Run it for longer`)
  const quarter = (number: number) =>
    mean(bytes.slice(Math.floor(((number - 1) * bytes.length) / 4), Math.floor((number * bytes.length) / 4)))
  const growth = quarter(4) - quarter(2)
  return { isFlat: growth <= Math.max(ALLOWED.bytes, ALLOWED.share * quarter(2)), growth }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
