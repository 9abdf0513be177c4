/** What Next makes of the routes beside news, made without it. */
import type { ReactElement } from 'react'
import { NotFoundPage } from '../components/layout/not-found-page.tsx'
import { getEditions } from '../lib/content/queries.ts'
import { getNotFoundView } from '../lib/content/views/not-found.ts'
import { type Locale, SOURCE_LOCALE } from '../lib/i18n/locales.ts'
import { localePath } from '../lib/i18n/paths.ts'
import type { PageMetadata } from '../lib/seo/metadata.ts'
import * as anyPath from './[locale]/[...path]/page.tsx'
import * as corrections from './[locale]/corrections/page.tsx'
import * as datasetFile from './[locale]/data-and-resources/datasets/[id]/[file]/route.ts'
import * as dataset from './[locale]/data-and-resources/datasets/[id]/page.tsx'
import * as datasets from './[locale]/data-and-resources/datasets/page.tsx'
import * as figure from './[locale]/data-and-resources/figures/[id]/page.tsx'
import * as figures from './[locale]/data-and-resources/figures/page.tsx'
import * as gone from './[locale]/gone/[key]/page.tsx'
import * as programme from './[locale]/our-work/[slug]/page.tsx'
import * as home from './[locale]/page.tsx'
import * as webManifest from './[locale]/site.webmanifest/route.ts'
import * as tooManyRequests from './[locale]/too-many-requests/page.tsx'
import { drawDocument } from './draw-page.tsx'
import { generateMetadata as notFoundMetadata } from './global-not-found.tsx'

type Params = Readonly<Record<string, string | string[]>>

interface Route {
  readonly generateStaticParams?: () => readonly Params[]
}

/** Its functions take what Next gives them for the folder they lie in. */
interface PageRoute extends Route {
  readonly generateMetadata: (props: never) => Promise<PageMetadata>
  readonly default: (props: never) => Promise<ReactElement>
}

interface FileRoute extends Route {
  readonly GET: (request: never, context: never) => Promise<Response>
}

/** A page from its title on. */
interface DrawnPage {
  readonly path: string
  readonly route: string
  readonly html: string
}

interface DrawnFile {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
}

const NOT_FOUND = '/404'

/** By the folder below app/[locale]. News is drawn page by page (draw-page.tsx), and two routes at request time. */
export const PAGE_ROUTES: Readonly<Record<string, PageRoute>> = {
  '': home,
  '/[...path]': anyPath,
  '/corrections': corrections,
  '/data-and-resources/datasets': datasets,
  '/data-and-resources/datasets/[id]': dataset,
  '/data-and-resources/figures': figures,
  '/data-and-resources/figures/[id]': figure,
  '/gone/[key]': gone,
  '/our-work/[slug]': programme,
  '/too-many-requests': tooManyRequests,
}

export const FILE_ROUTES: Readonly<Record<string, FileRoute>> = {
  '/data-and-resources/datasets/[id]/[file]': datasetFile,
  '/site.webmanifest': webManifest,
}

/** An address of each page route: all its pages begin alike in an edition. */
export function otherRoutes(): Map<string, string> {
  return new Map([
    [NOT_FOUND, NOT_FOUND],
    ...addressesOf(PAGE_ROUTES).map((page) => [routeOf(page), pathOf(page)] as const),
  ])
}

/** Every page and file of these routes. */
export async function drawOtherPages(): Promise<{ pages: DrawnPage[]; files: DrawnFile[] }> {
  const pages = addressesOf(PAGE_ROUTES).map(({ route, ...address }) => drawRoutePage(route, address))
  const files = addressesOf(FILE_ROUTES).map(({ route, ...address }) => makeFile(route, address))
  return { pages: [...(await Promise.all(pages)), drawNotFound()], files: await Promise.all(files) }
}

interface Address {
  readonly folder: string
  readonly locale: Locale
  readonly params: Params
}

function addressesOf<Kind extends Route>(routes: Readonly<Record<string, Kind>>): (Address & { route: Kind })[] {
  return Object.entries(routes).flatMap(([folder, route]) =>
    getEditions().flatMap((locale) => {
      const all = route.generateStaticParams?.() ?? [{}]
      const own = all.filter((params) => (params['locale'] ?? locale) === locale)
      return own.map((params) => ({ folder, route, locale, params: { ...params, locale } }))
    }),
  )
}

async function drawRoutePage(route: PageRoute, { folder, locale, params }: Address): Promise<DrawnPage> {
  const props = { params: Promise.resolve(params) } as never
  const html = drawDocument(locale, await route.generateMetadata(props), await route.default(props))
  return { path: pathOf({ folder, locale, params }), route: routeOf({ folder, locale }), html }
}

async function makeFile(route: FileRoute, { folder, locale, params }: Address): Promise<DrawnFile> {
  const response = await route.GET(undefined as never, { params: Promise.resolve(params) } as never)
  const type = response.headers.get('content-type') ?? ''
  return { path: pathOf({ folder, locale, params }), type, bytes: await response.bytes() }
}

function drawNotFound(): DrawnPage {
  const page = <NotFoundPage parts={getEditions().map(getNotFoundView)} />
  return { path: NOT_FOUND, route: NOT_FOUND, html: drawDocument(SOURCE_LOCALE, notFoundMetadata(), page) }
}

/** Pages of one begin alike. */
function routeOf({ folder, locale }: Pick<Address, 'folder' | 'locale'>): string {
  return `${folder} ${locale}`
}

function pathOf({ folder, locale, params }: Address): string {
  const path = folder.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => [params[name]].flat().join('/'))
  return localePath(path || '/', locale)
}
