/** A copy of an edition: files in a ZIP that opens without a line, and says of itself what it is. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { zipTime } from '../../lib/site/zip-time.ts'
import type { Source } from '../build/source.ts'

/** What a copy is made of. */
export interface CopyRequest {
  readonly locale: Locale
  /** Everything that is published. */
  readonly sources: readonly Source[]
  /** The day it is made (`YYYY-MM-DD`), and the same in words. */
  readonly day: string
  readonly date: string
  /** Whether a signature will stand beside it. */
  readonly isSigned: boolean
  /** The styles that pieces of HTML need. */
  readonly stylesOf: (html: string) => string
}

const FONT = 'font.woff2'

/** The font of an edition that has one, by its name in a copy. */
export async function copiedFont({ locale, sources }: CopyRequest): Promise<[string, Uint8Array][]> {
  const path = localeFacts(locale).font?.file
  const source = sources.find((each) => each.path === path)
  return source ? [[FONT, new Uint8Array(Buffer.from(await source.make()))]] : []
}

/** The styles that pages of a copy need; the font lies beside them. */
export function copiedStyles({ locale, stylesOf }: CopyRequest, pages: readonly string[]): string {
  const { font } = localeFacts(locale)
  const css = stylesOf(`${font ? `<html class="${font.family.toLowerCase()}">` : ''}${pages.join('\n')}`)
  return (font ? css.replaceAll(font.file, FONT) : css) + COPY_STYLES
}

/** What a copy needs beside the styles of the site: its head, and a mark at links that need a line. */
const COPY_STYLES = `.copy-head{padding-block:.75rem;border-block-end:3px solid var(--bar);font-size:var(--step-00)}
.copy-head p{margin:0}
.copy-head p+p{margin-block-start:.5rem}
.copy-head a,.copy-index a{display:inline-block;padding-block:.2rem}
.copy-index{margin-block-start:1.5rem}
.copy-index li{margin-block-end:.5rem}
.copy-index li ul{padding-inline-start:1rem}
.copy-index summary{padding-block:.5rem}
.copy-part{border-block-start:3px solid var(--bar);padding-block:1.5rem;margin-block-start:2rem}
a[href^="http"]::after{content:"\\2009°"/""}
`

/**
 * The ZIP at an address: files in a folder of its name, among them SHA256SUMS, which `sha256sum -c` reads there. The bytes depend on
 * the files and the day (`YYYY-MM-DD`) alone.
 */
export function zipCopy(path: string, files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const folder = posix.basename(path, '.zip')
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  const all = [...files, ['SHA256SUMS', strToU8(sums.join(''))] as const]
  const packed: Zippable = Object.fromEntries(
    all.map(([name, bytes]) => [`${folder}/${name}`, [bytes, { level: name === FONT ? 0 : 9 }]]),
  )
  return zipSync(packed, { mtime: zipTime(day) })
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
