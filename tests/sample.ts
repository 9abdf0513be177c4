/** What is swept whole every week is sampled in each run: other things each time, the same ones again with the same seed. */
import { createHash } from 'node:crypto'

/** Set by vitest.config.ts, which prints it. */
const SEED = process.env['SEED'] ?? ''

/** Whether this run sweeps: `npm run test:sweep`. */
export const IS_SWEEP = process.env['SWEEP'] === '1'

/** Some of the items, in their order: all of them in a sweep. `of`: what they are for, so that not all samples are alike. */
export function sample<Item>(items: readonly Item[], count: number, of: string): Item[] {
  if (IS_SWEEP) return [...items]
  const rank = (index: number) => createHash('sha256').update(`${SEED} ${of} ${index}`).digest('hex')
  const drawn = new Set(
    items
      .map((_, index) => index)
      .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
      .slice(0, count),
  )
  return items.filter((_, index) => drawn.has(index))
}
