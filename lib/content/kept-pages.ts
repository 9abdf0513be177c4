import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Pages that an earlier build drew from just what they would be drawn from now, by address. */
export const pagePlanSchema = z.object({
  /** The name of everything that goes into a page, by its address; only of the pages that may be kept. */
  keys: z.record(z.string(), z.string()),
  /** The file to take a page from, by its address. */
  kept: z.record(z.string(), z.string()),
})

export type PagePlan = z.output<typeof pagePlanSchema>

const NOTHING: PagePlan = { keys: {}, kept: {} }
let plan: PagePlan | undefined

/** The plan of the build this process belongs to: SITE_PLAN names its file. Nothing is kept without one. */
export function loadPagePlan(): PagePlan {
  const file = process.env['SITE_PLAN']
  plan ??= file ? pagePlanSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : NOTHING
  return plan
}

/**
 * The pages of a route that have to be drawn, and always one of them: Next takes a route without pages for one
 * that is rendered at request time.
 */
export function withoutKept<Params>(pages: readonly Params[], pathOf: (params: Params) => string): Params[] {
  const { kept } = loadPagePlan()
  const drawn = pages.filter((params) => kept[pathOf(params)] === undefined)
  return drawn.length > 0 ? drawn : pages.slice(0, 1)
}
