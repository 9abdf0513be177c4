import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getEditions } from '../lib/content/queries.ts'
import { distFolders } from './dist-folders.ts'
import { codeInputs } from './freshness.ts'
import { type NextParts, readNextParts } from './next-parts.ts'
import { type PageCache, readPageCache } from './page-cache.ts'
import { canonical, countPages, type NamedPage, namedPages } from './page-keys.ts'
import { contentHash } from './tree-file.ts'

/** Below so many pages of news Next draws them all: that takes half a minute, and `next start` then has every page. */
const DRAW_FROM = 500

/** Of so many pages of a route Next draws one all the same, to be compared. */
const COMPARED = 500

/** How pages are drawn without Next, from their title on; undefined where only Next can. See app/. */
export interface Drawing {
  readonly drawPage: (parts: NamedPage['parts']) => string | undefined
  /** Everything that is no news. */
  readonly drawOtherPages: () => Promise<OtherPages>
}

interface OtherPages {
  readonly pages: readonly { readonly path: string; readonly route: string; readonly html: string | undefined }[]
  readonly files: readonly { readonly path: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** A page that was drawn without Next, and lies in a file from its title on. All pages of a route begin alike. */
interface Draft {
  readonly path: string
  readonly route: string
  readonly file: string
}

interface PlannedPages {
  readonly drafts: readonly Draft[]
  /** One page of each route that Next draws if it runs, by route. */
  readonly examples: ReadonlyMap<string, string>
  /** Whether it could all be drawn without Next. */
  readonly isWhole: boolean
}

interface PlannedNews extends PlannedPages {
  /** The name of everything that goes into a page, by its address. */
  readonly keys: Readonly<Record<string, string>>
  /** The file to take a page from that an earlier build drew from just what it would be drawn from now, by its address. */
  readonly kept: Readonly<Record<string, string>>
  /** The pages that Next draws if it runs. */
  readonly byNext: readonly string[]
}

/** What a build of a large site knows of its pages before Next starts. */
export interface BuildPlan extends Omit<PlannedNews, 'isWhole'> {
  /** A name for the code, its packages, its settings and the editions. */
  readonly code: string
  readonly files: OtherPages['files']
  /** What Next's last build is still good for; undefined when it has to run. */
  readonly next: NextParts | undefined
}

/**
 * Finds the pages of news that earlier builds drew from the same values, and draws the others; undefined for a site so
 * small that Next draws everything.
 */
export async function planBuild(
  projectDir: string,
  env: Readonly<Record<string, string | undefined>>,
  { drawPage, drawOtherPages }: Drawing,
): Promise<BuildPlan | undefined> {
  if (countPages() < Number(env['SITE_DRAW_FROM'] ?? DRAW_FROM)) return undefined
  const { pages, drafts: folder } = distFolders(projectDir)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const code = contentHash(canonical([codeInputs(projectDir, env), process.version, getEditions()]))
  const news = await planNews(code, await readPageCache(pages), drawPage, folder)
  const { files, ...others } = await planOthers(await drawOtherPages(), folder)
  const drafts = [...news.drafts, ...others.drafts]
  const examples = new Map([...news.examples, ...others.examples])
  const last = news.isWhole && others.isWhole ? readNextParts(projectDir, code) : undefined
  const next = [...examples.keys()].every((route) => last?.starts.has(route)) ? last : undefined
  return { ...news, code, drafts, examples, files, next }
}

async function planNews(
  code: string,
  cache: PageCache,
  drawPage: Drawing['drawPage'],
  folder: string,
): Promise<PlannedNews> {
  const keys: Record<string, string> = {}
  const kept: Record<string, string> = {}
  const drafts: Draft[] = []
  const byNext: string[] = []
  const counts = new Map<string, number>()
  const examples = new Map<string, string>()
  let isWhole = true
  for (const { path, route, key, parts } of namedPages(code)) {
    keys[path] = key
    const name = await cache.find(key)
    const html = name ? undefined : drawPage(parts)
    if (name) kept[path] = name
    else if (html !== undefined) drafts.push(await writeDraft({ path, route, file: key }, html, folder))
    else isWhole = false
    const count = counts.get(route) ?? 0
    counts.set(route, count + 1)
    if (count === 0) examples.set(route, path)
    if (count % COMPARED === 0 || (!name && html === undefined)) byNext.push(path)
  }
  return { keys, kept, drafts, byNext, examples, isWhole }
}

async function planOthers(
  { pages, files }: OtherPages,
  folder: string,
): Promise<PlannedPages & Pick<OtherPages, 'files'>> {
  const drafts: Draft[] = []
  for (const { path, route, html } of pages)
    if (html !== undefined) drafts.push(await writeDraft({ path, route, file: contentHash(path) }, html, folder))
  const examples = new Map(pages.map(({ path, route }) => [route, path]))
  return { drafts, examples, isWhole: drafts.length === pages.length, files }
}

async function writeDraft(draft: Draft, html: string, folder: string): Promise<Draft> {
  await writeFile(join(folder, draft.file), html)
  return draft
}
