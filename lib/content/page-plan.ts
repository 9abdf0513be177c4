import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a build knows of the pages of news and lists before Next starts; addresses are the names in each record. */
export const pagePlanSchema = z.object({
  /** The name of everything that goes into a page. */
  keys: z.record(z.string(), z.string()),
  /** The file to take a page from that an earlier build drew from just what it would be drawn from now. */
  kept: z.record(z.string(), z.string()),
  /** The file of a page that was drawn without Next, from its title on, and a page of Next's that begins as it does. */
  drafts: z.record(z.string(), z.object({ file: z.string(), like: z.string() })),
  /** The pages Next draws; undefined where it draws all. */
  byNext: z.array(z.string()).optional(),
})

export type PagePlan = z.output<typeof pagePlanSchema>

/** Next draws every page. */
export const ALL_BY_NEXT: PagePlan = { keys: {}, kept: {}, drafts: {} }
let plan: PagePlan | undefined

/** The plan of the build this process belongs to: SITE_PLAN names its file. Without one Next draws every page. */
export function loadPagePlan(): PagePlan {
  const file = process.env['SITE_PLAN']
  plan ??= file ? pagePlanSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : ALL_BY_NEXT
  return plan
}

/**
 * The pages of a route that Next has to draw, and always one of them: Next takes a route without pages for one
 * that is rendered at request time.
 */
export function leftToNext<Params>(pages: readonly Params[], pathOf: (params: Params) => string): Params[] {
  const { byNext } = loadPagePlan()
  if (!byNext) return [...pages]
  const wanted = new Set(byNext)
  const left = pages.filter((params) => wanted.has(pathOf(params)))
  return left.length > 0 ? left : pages.slice(0, 1)
}
