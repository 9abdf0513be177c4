import type { Entry } from '../entries/entry.ts'
import { Problems } from '../read/content-error.ts'
import { type ContentFolder, listFiles, readText } from '../read/read-text.ts'
import { isPublic } from '../visibility.ts'

/** An address outside the site, and every line that names it: content/en/news/x.md:12. */
export interface OutsideLink {
  readonly url: string
  readonly places: readonly string[]
}

/** None of these can end an address in Markdown or YAML, where brackets and quotation marks stand around it. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"'`()[\]{}|]+/g
const AFTER = /[.,;:!?]+$/

/** Every address outside the site that texts public at `now` and the lists beside them name, without fragments. Example domains are left out. */
export function outsideLinks(folder: ContentFolder, entries: readonly Entry[], now: Date): OutsideLink[] {
  // To ask a stranger's server for an address would tell of the text that will name it.
  const hidden = new Set(entries.filter((entry) => !isPublic(entry, now)).map(({ file }) => file))
  const places = new Map<string, string[]>()
  for (const path of listFiles(folder).filter((name) => isText(name) && !hidden.has(`${folder.name}/${name}`)))
    for (const { url, line } of findUrls(readText(folder, path, new Problems()) ?? ''))
      places.set(url, [...(places.get(url) ?? []), `${folder.name}/${path}:${line}`])
  return [...places].map(([url, named]) => ({ url, places: named })).sort((a, b) => a.url.localeCompare(b.url))
}

/** The guide for staff names examples only. */
function isText(path: string): boolean {
  return /\.(?:md|yml)$/.test(path) && path !== 'README.md'
}

function findUrls(text: string): { url: string; line: number }[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(URL_IN_TEXT)].flatMap(([found]) => {
      const url = found.replace(AFTER, '').replace(/#.*$/, '')
      return URL.canParse(url) && !isExample(new URL(url).hostname) ? [{ url, line: index + 1 }] : []
    }),
  )
}

/** RFC 2606. */
function isExample(host: string): boolean {
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/.test(host)
}
