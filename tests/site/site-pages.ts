import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { readManifest, type SiteFile } from '../../server/manifest.ts'

const DIST = join(import.meta.dirname, '../../dist')

/** The manifest of the build under test. */
export const manifest = readManifest(DIST)

/** Every HTML page of the built site that answers 200. */
export const pages: SiteFile[] = manifest.files.filter(
  ({ type, status }) => type.startsWith('text/html') && status === 200,
)

/** Address of a path of the site under test. */
export function at(path: string): string {
  return `${inject('origin')}${path}`
}

/** The HTML of a built page, as it stands on disk. */
export function htmlOf({ file }: SiteFile): string {
  return readFileSync(join(DIST, 'site', file), 'utf8')
}

/** One page of each kind, in every edition; the kind is its name in tests. */
export const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  'section landing': '/who-we-are',
  programmes: '/our-work',
  programme: '/our-work/community-engagement',
  listing: '/news',
  'filtered listing': '/news/topic/health',
  'press release': '/news/red-crescent-cooperation',
  'release with a map': '/news/nordic-donor-missions',
  story: '/news/khoy-earthquake',
  history: '/who-we-are/mission-history',
  leadership: '/who-we-are/leadership',
  contact: '/who-we-are/contact',
  'data page': '/data-and-resources/returns-to-afghanistan',
  dataset: '/data-and-resources/datasets/weekly-returns-2017-2021',
  datasets: '/data-and-resources/datasets',
  'key figure': '/data-and-resources/figures/returns-2025-to-5-july',
  'key figures': '/data-and-resources/figures',
  resources: '/data-and-resources/resources',
  donors: '/take-action/donors',
  fraud: '/take-action/jobs',
  goals: '/2030-agenda',
  privacy: '/privacy',
  search: '/search?q=health',
  verify: '/take-action/verify?q=IOM-IR-2023-006',
}

/** The edition a page belongs to. */
export function editionOf({ path }: SiteFile) {
  return splitLocale(path).locale
}
