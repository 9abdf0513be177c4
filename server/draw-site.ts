import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { distFolders } from './dist-folders.ts'
import { type PageCache, readPageCache } from './page-cache.ts'
import { type NamedPage, namedPages } from './page-keys.ts'
import { contentHash } from './tree-file.ts'

/** How pages are drawn without Next, from their title on. See app/. */
export interface Drawing {
  readonly drawPage: (parts: NamedPage['parts']) => string
  /** Everything that is no news. */
  readonly drawOtherPages: () => Promise<OtherPages>
}

interface OtherPages {
  readonly pages: readonly { readonly path: string; readonly route: string; readonly html: string }[]
  readonly files: readonly { readonly path: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** A page that was drawn without Next, and lies in a file from its title on. */
interface Draft {
  readonly path: string
  readonly route: string
  readonly file: string
}

/** A whole site, drawn without Next but for what stands before the titles of its pages. */
export interface DrawnSite {
  /** The name of everything that goes into a page of news, by its address. */
  readonly keys: Readonly<Record<string, string>>
  /** The file to take a page from that an earlier build drew from just what it would be drawn from now, by its address. */
  readonly kept: Readonly<Record<string, string>>
  readonly drafts: readonly Draft[]
  readonly files: OtherPages['files']
}

/** Finds the pages of news that earlier builds drew from the same values, and draws all others. `code`: a name for the code. */
export async function drawSite(
  projectDir: string,
  code: string,
  { drawPage, drawOtherPages }: Drawing,
): Promise<DrawnSite> {
  const { pages, drafts: folder } = distFolders(projectDir)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const news = await drawNews(code, await readPageCache(pages), drawPage, folder)
  const others = await drawOtherPages()
  const drafts = others.pages.map(({ path, route, html }) =>
    writeDraft({ path, route, file: contentHash(path) }, html, folder),
  )
  return { ...news, drafts: [...news.drafts, ...(await Promise.all(drafts))], files: others.files }
}

async function drawNews(
  code: string,
  cache: PageCache,
  drawPage: Drawing['drawPage'],
  folder: string,
): Promise<Omit<DrawnSite, 'files'>> {
  const keys: Record<string, string> = {}
  const kept: Record<string, string> = {}
  const drafts: Draft[] = []
  for (const { path, route, key, parts } of namedPages(code)) {
    keys[path] = key
    const name = await cache.find(key)
    if (name) kept[path] = name
    else drafts.push(await writeDraft({ path, route, file: key }, drawPage(parts), folder))
  }
  return { keys, kept, drafts }
}

async function writeDraft(draft: Draft, html: string, folder: string): Promise<Draft> {
  await writeFile(join(folder, draft.file), html)
  return draft
}
