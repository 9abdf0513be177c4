import { join } from 'node:path'
import type { PagePlan } from '../lib/content/page-plan.ts'
import { pageFile } from './public-path.ts'
import { readBody } from './tree-file.ts'
import type { TreeSource } from './tree-source.ts'

/** Where finished pages are kept, and drafts lie. */
interface PageFolders {
  readonly pages: string
  readonly drafts: string
}

/**
 * The pages that Next did not draw: those that are kept, and the drafts, each begun as a page of its route that Next
 * drew. Throws when Next drew one of them otherwise.
 */
export async function plannedSources(
  plan: PagePlan,
  folders: PageFolders,
  rendered: readonly TreeSource[],
): Promise<TreeSource[]> {
  const byNext = new Map(rendered.map((source) => [source.path, source]))
  const planned = [...keptSources(plan, folders.pages), ...(await draftSources(plan, folders.drafts, byNext))]
  for (const own of planned) {
    const its = byNext.get(own.path)
    if (its && !(await readBody(its)).equals(await readBody(own))) throw drawnOtherwise(own.path)
  }
  return planned.filter(({ path }) => !byNext.has(path))
}

function keptSources({ kept }: PagePlan, cache: string): TreeSource[] {
  return Object.entries(kept).map(([path, name]) => page(path, { from: join(cache, name), isFinished: true }))
}

async function draftSources(
  { drafts }: PagePlan,
  folder: string,
  byNext: ReadonlyMap<string, TreeSource>,
): Promise<TreeSource[]> {
  const likes = [...new Set(Object.values(drafts).map(({ like }) => like))]
  const starts = new Map(await Promise.all(likes.map(async (like) => [like, await startOf(byNext.get(like))] as const)))
  return Object.entries(drafts).map(([path, { file, like }]) =>
    page(path, { draft: join(folder, file), start: starts.get(like) ?? '' }),
  )
}

/** What stands before the title of a page. */
async function startOf(source: TreeSource | undefined): Promise<string> {
  const html = source ? (await readBody(source)).toString('utf8') : ''
  return html.slice(0, html.indexOf('<title>'))
}

function page(path: string, content: TreeSource['content']): TreeSource {
  return { path, file: pageFile(path), type: 'text/html; charset=utf-8', status: 200, content }
}

function drawnOtherwise(path: string): Error {
  return new Error(
    `${path} is not the same when Next draws it as when app/draw-page.tsx does. Mend that, or set SITE_DRAW_FROM=Infinity: Next then draws every page`,
  )
}
