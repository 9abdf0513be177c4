import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What Next has to know of the pages of news and lists that are drawn without it. */
export const pagePlanSchema = z.object({
  /** The addresses of those that it draws; undefined where it draws all. */
  byNext: z.array(z.string()).optional(),
})

export type PagePlan = z.output<typeof pagePlanSchema>

let plan: PagePlan | undefined

/** The plan of the build this process belongs to: SITE_PLAN names its file. Without one Next draws every page. */
export function loadPagePlan(): PagePlan {
  const file = process.env['SITE_PLAN']
  plan ??= file ? pagePlanSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
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
