import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { distFolders } from './dist-folders.ts'
import { assetSources, lateRoutes, type NextBuild, renderedSources } from './next-outputs.ts'
import type { TreeSource } from './tree-source.ts'

/** What a build needs of Next. */
export interface NextParts {
  readonly buildId: string
  /** The pages and files it rendered ahead; none where its last build is used again. */
  readonly rendered: readonly TreeSource[]
  /** Stylesheets, fonts and media by address. */
  readonly assets: ReadonlyMap<string, string>
  /** Routes it answers at request time. */
  readonly late: readonly string[]
  /** What stands before the title of its pages, by route. */
  readonly starts: ReadonlyMap<string, string>
}

/** Paths are those in the project: a release takes them over. */
const keptSchema = z.object({
  code: z.string(),
  buildId: z.string(),
  assets: z.record(z.string(), z.string()),
  late: z.array(z.string()),
  starts: z.record(z.string(), z.string()),
})

/** What Next tells when a build is complete, but for the starts of its pages, which the plan tells examples of. */
export function nextPartsOf({ outputs, buildId }: Pick<NextBuild, 'outputs' | 'buildId'>): Omit<NextParts, 'starts'> {
  return { buildId, rendered: renderedSources(outputs), assets: assetSources(outputs), late: lateRoutes(outputs) }
}

/** What Next's last build is still good for; undefined when it was made of another `code` or is not there whole. */
export function readNextParts(projectDir: string, code: string): NextParts | undefined {
  const kept = readKept(distFolders(projectDir).nextParts)
  if (kept?.code !== code || kept.buildId !== nextBuildId(projectDir)) return undefined
  const assets = new Map(Object.entries(kept.assets).map(([path, file]) => [path, join(projectDir, file)]))
  if (![...assets.values()].every(existsSync)) return undefined
  return { buildId: kept.buildId, rendered: [], assets, late: kept.late, starts: new Map(Object.entries(kept.starts)) }
}

/** Keeps what later builds can use. A release before may share the file that was there: it is replaced. */
export function keepNextParts(projectDir: string, code: string, { buildId, assets, late, starts }: NextParts): void {
  const { nextParts } = distFolders(projectDir)
  const files = [...assets].map(([path, file]) => [path, relative(projectDir, file)])
  const kept = { code, buildId, assets: Object.fromEntries(files), late, starts: Object.fromEntries(starts) }
  mkdirSync(dirname(nextParts), { recursive: true })
  rmSync(nextParts, { force: true })
  writeFileSync(nextParts, JSON.stringify(kept))
}

/** The name of the build in `.next`, which renders the request-time pages. */
export function nextBuildId(projectDir: string): string | undefined {
  const file = join(projectDir, '.next', 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function readKept(file: string): z.output<typeof keptSchema> | undefined {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
