import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type HeaderRule, headerRules, headersFor } from '../headers.ts'
import { readManifest, type SiteFile, type SiteManifest } from '../manifest.ts'

/** One published file, ready to be sent. */
export interface Resource extends SiteFile {
  /** Absolute path of the plain file. */
  readonly from: string
  /** The headers every answer with it has, as the site's rules say. */
  readonly headers: Readonly<Record<string, string>>
  /** The same for a reader who asks to save data. */
  readonly headersSavingData: Readonly<Record<string, string>>
}

/** A built site in memory: what is where, not the contents. */
export interface Site {
  readonly manifest: SiteManifest
  readonly rules: readonly HeaderRule[]
  /** By address. */
  readonly resources: ReadonlyMap<string, Resource>
  readonly redirects: ReadonlyMap<string, string>
  /** Pages that say why an address ended, by that address. */
  readonly gone: ReadonlyMap<string, Resource>
  readonly dynamic: ReadonlySet<string>
  readonly notFound: Resource
}

/** Opens a built site, `dist/current` or a folder like it. Throws when its manifest cannot be read or names no 404 page. */
export function openSite(folder: string): Site {
  // The path behind the link: a build that is published later must not change what this process serves.
  const real = realpathSync(folder)
  const manifest = readManifest(real)
  const rules = headerRules(manifest)
  const resources = new Map(manifest.files.map((file) => [file.path, toResource(file, real, rules)]))
  const find = (path: string) => {
    const resource = resources.get(path)
    if (!resource)
      throw new Error(`${join(real, 'site.json')} names ${path}, which is not among its files. Build again`)
    return resource
  }
  return {
    manifest,
    rules,
    resources,
    redirects: new Map(manifest.redirects.map(({ from, to }) => [from, to])),
    gone: new Map(manifest.gone.map(({ path, page }) => [path, find(page)])),
    dynamic: new Set(manifest.dynamic),
    notFound: find('/404'),
  }
}

function toResource(file: SiteFile, folder: string, rules: readonly HeaderRule[]): Resource {
  const { path, type, disposition } = file
  const own = { 'content-type': type, ...(disposition ? { 'content-disposition': disposition } : {}) }
  return {
    ...file,
    from: join(folder, 'site', file.file),
    headers: { ...headersFor(rules, { path, type }), ...own },
    headersSavingData: { ...headersFor(rules, { path, type, savesData: true }), ...own },
  }
}
