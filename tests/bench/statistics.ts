/** The value in the middle; between the two in the middle when their number is even. Throws when there is none. */
export function median(values: readonly number[]): number {
  return (percentile(values, 0.5, Math.floor) + percentile(values, 0.5, Math.ceil)) / 2
}

/** How far apart the lowest and the highest are, in per cent of the median; 0 when the median is. */
export function spread(values: readonly number[]): number {
  const middle = median(values)
  return middle === 0 ? 0 : (100 * (Math.max(...values) - Math.min(...values))) / middle
}

/** The value that `share` (0 to 1) of all do not exceed. Throws when there is none. */
export function percentile(values: readonly number[], share: number, round = Math.ceil): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[round(share * (sorted.length - 1))]
  if (found === undefined) throw new Error('Nothing was measured')
  return found
}
