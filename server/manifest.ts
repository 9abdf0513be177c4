import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const fileSchema = z.object({
  /** Address, such as /news/x. */
  path: z.string().startsWith('/'),
  /** Place below `site/`, such as news/x.html. */
  file: z.string(),
  type: z.string(),
  /** What a request for the address is answered with; others than 200 for the pages that say so. */
  status: z.union([z.literal(200), z.literal(404), z.literal(410), z.literal(429)]).default(200),
  /** First 20 characters of the SHA-256 of the content, base64url. */
  hash: z.string(),
  /** Bytes as written, and of the .br and .gz beside it where they are smaller. */
  bytes: z.object({ plain: z.int(), br: z.int().optional(), gzip: z.int().optional() }),
  disposition: z.string().optional(),
  /** Of an earlier build, which many builds ago; only what pages from then may still ask for. */
  carried: z.int().optional(),
})

const manifestSchema = z.object({
  version: z.literal(3),
  origin: z.string(),
  isOfficial: z.boolean(),
  /** The moment the site was built for: its clock. ISO 8601. */
  builtAt: z.string(),
  /** What went into the build, by name; see freshness.ts. */
  inputs: z.record(z.string(), z.string()),
  /** Addresses answered at request time. */
  dynamic: z.array(z.string()),
  /** The styles of which pages carry parts: see app/render-styles.ts. */
  styles: z.array(z.object({ css: z.string(), uses: z.array(z.array(z.string()).readonly()).readonly() })).readonly(),
  /** Hashes of the styles of the build before that this one has no more: nginx reads rules and pages a moment apart, and caches hold pages. */
  formerStyles: z.array(z.string()).optional(),
  /** What the web editor may ask beside the site, where there is one. */
  editor: z.object({ origins: z.array(z.string()) }).optional(),
  /** The WebSub hub that feeds name, and the onion service that pages name, where there are. */
  hub: z.string().optional(),
  onion: z.string().optional(),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Addresses that ended, and the address of the page that says so. */
  gone: z.array(z.object({ path: z.string(), page: z.string() })),
  files: z.array(fileSchema),
})

/** One published file. */
export type SiteFile = z.output<typeof fileSchema>

/** What the server needs to know about a built site beside its files: `dist/site.json`. */
export type SiteManifest = z.output<typeof manifestSchema>

/** Reads the manifest of a built site. Throws when there is none, or one that another version of the build wrote. */
export function readManifest(folder: string): SiteManifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')))
}

/** The manifest of a built site; undefined when there is none that this version of the build can read. */
export function tryReadManifest(folder: string): SiteManifest | undefined {
  try {
    return readManifest(folder)
  } catch {
    return undefined
  }
}

/** The hash of a style as a policy names it (CSP 3, 6.7.2.3). */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`
}

/** The name of a content: 20 characters of its SHA-256, in base64url. */
export function contentHash(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 20)
}
