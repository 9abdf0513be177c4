import type { NextAdapter } from 'next'
import { isLocale, type Locale } from '../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../lib/i18n/paths.ts'
import { mediaTypeOf } from './media-types.ts'
import { pageFile, publicPath } from './public-path.ts'
import type { TreeSource } from './tree-source.ts'

/** What Next hands to an adapter when a build is complete. */
export type NextBuild = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]
export type NextOutputs = NextBuild['outputs']
type Prerender = NextOutputs['prerenders'][number]

const NEXT_STATIC = '/_next/static/'

/** The pages and route handlers Next rendered ahead, and the files of its metadata routes; the 404 page is one of them. */
export function renderedSources({ prerenders, staticFiles }: NextOutputs): TreeSource[] {
  const loose = staticFiles.filter(({ pathname }) => !pathname.startsWith(NEXT_STATIC) && pathname !== '/500')
  return [
    ...prerenders.flatMap(prerenderSource),
    ...loose.map(({ pathname, filePath }) => looseSource(pathname, filePath)),
  ]
}

/** Stylesheets, fonts and media of the build by address. Whether a page uses them is not known here. */
export function assetSources({ staticFiles }: NextOutputs): Map<string, string> {
  const assets = staticFiles.filter(({ pathname }) => pathname.startsWith(NEXT_STATIC) && !pathname.endsWith('.js'))
  return new Map(assets.map(({ pathname, filePath }) => [pathname, filePath]))
}

/** Routes that were not rendered ahead: Next must answer them at request time. */
export function lateRoutes({ appPages, appRoutes, prerenders }: NextOutputs): string[] {
  const ahead = new Set(prerenders.map(({ route }) => route))
  const all = [...appPages, ...appRoutes].map(({ pathname }) => pathname)
  return all.filter((path) => !ahead.has(path) && !path.endsWith('.rsc') && !path.startsWith('/_'))
}

/**
 * Addresses of such routes, in the editions that exist. Throws for a route with a parameter other than the edition: such
 * pages are built ahead.
 */
export function dynamicPaths(late: readonly string[], pages: ReadonlySet<string>): string[] {
  return late.flatMap((route) => editionsOf(route, pages)).toSorted()
}

function editionsOf(route: string, pages: ReadonlySet<string>): string[] {
  if (!route.startsWith('/[locale]/') || route.indexOf('[', 1) !== route.lastIndexOf('[')) {
    throw new Error(
      `Route ${route} would be rendered at request time. Give it generateStaticParams and dynamicParams = false`,
    )
  }
  const homes = [...pages].filter((path) => path === '/' || isLocale(path.slice(1)))
  return homes.map((home) => (home === '/' ? '' : home) + route.slice('/[locale]'.length))
}

function prerenderSource({ pathname, fallback }: Prerender): TreeSource[] {
  const type = header(fallback?.initialHeaders, 'content-type')
  if (!fallback?.filePath || !type || type.startsWith('text/x-component') || pathname.startsWith('/_')) return []
  const status = fallback.initialStatus ?? 200
  if (status !== 200)
    throw new Error(`${pathname} was rendered with status ${status}; only pages that succeed are published`)
  const path = publicPath(pathname)
  const disposition = header(fallback.initialHeaders, 'content-disposition')
  const content = { from: fallback.filePath }
  if (!type.startsWith('text/html')) return [{ path, file: path.slice(1), type, status, disposition, content }]
  return [{ path, file: pageFile(path), type, status: statusOf(path), content }]
}

/** Address of the page for an address that searches too often. */
export function tooManyPath(locale: Locale): string {
  return localePath('/too-many-requests', locale)
}

/** What a page is answered with. */
export function statusOf(path: string): TreeSource['status'] {
  if (path === '/404') return 404
  const { locale, path: own } = splitLocale(path)
  if (path === tooManyPath(locale)) return 429
  return own.startsWith('/gone/') ? 410 : 200
}

function looseSource(path: string, from: string): TreeSource {
  const file = path === '/404' ? pageFile(path) : path.slice(1)
  return { path, file, type: mediaTypeOf(file), status: statusOf(path), content: { from } }
}

function header(headers: Record<string, string | string[]> | undefined, name: string): string | undefined {
  const value = headers?.[name]
  return Array.isArray(value) ? value.join(', ') : value
}
