/** Renders pages: what a route gives, in the document of its edition, as HTML that never had a script. */
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { getEditions } from '../lib/content/queries.ts'
import { bindWords } from '../lib/i18n/bind-words.ts'
import type { Locale } from '../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../lib/i18n/paths.ts'
import * as standing from './[locale]/[...path]/page.tsx'
import * as corrections from './[locale]/corrections/page.tsx'
import * as dataset from './[locale]/data-and-resources/datasets/[id]/page.tsx'
import * as datasets from './[locale]/data-and-resources/datasets/page.tsx'
import * as figure from './[locale]/data-and-resources/figures/[id]/page.tsx'
import * as figures from './[locale]/data-and-resources/figures/page.tsx'
import * as gone from './[locale]/gone/[key]/page.tsx'
import EditionLayout from './[locale]/layout.tsx'
import * as listing from './[locale]/news/[...filter]/page.tsx'
import * as news from './[locale]/news/[slug]/page.tsx'
import * as newest from './[locale]/news/page.tsx'
import * as offline from './[locale]/offline/page.tsx'
import * as programme from './[locale]/our-work/[slug]/page.tsx'
import * as home from './[locale]/page.tsx'
import * as search from './[locale]/search/page.tsx'
import * as styleguide from './[locale]/styleguide/page.guide.tsx'
import * as verify from './[locale]/take-action/verify/page.tsx'
import * as tooManyRequests from './[locale]/too-many-requests/page.tsx'
import GlobalNotFound from './global-not-found.tsx'
import { type Styles, styleElements } from './render-styles.ts'

type Params = Readonly<Record<string, string | string[]>>

/** A module of a route: its functions take what Next gives them for the folder they lie in. */
interface Route {
  readonly generateStaticParams?: () => readonly Params[]
  readonly default: (props: never) => Promise<ReactElement>
}

/** By the folder below app/[locale]. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '': home,
  '/[...path]': standing,
  '/corrections': corrections,
  '/data-and-resources/datasets': datasets,
  '/data-and-resources/datasets/[id]': dataset,
  '/data-and-resources/figures': figures,
  '/data-and-resources/figures/[id]': figure,
  '/gone/[key]': gone,
  '/news': newest,
  '/news/[...filter]': listing,
  '/news/[slug]': news,
  '/offline': offline,
  '/our-work/[slug]': programme,
  '/too-many-requests': tooManyRequests,
}

/** Pages that answer a question: they are rendered at request time. */
export const REQUEST_ROUTES: Readonly<Record<string, Route>> = { '/search': search, '/take-action/verify': verify }

/** A page that can be rendered. */
export interface Page {
  /** Its address. */
  readonly path: string
  readonly render: () => Promise<string>
}

/**
 * Every page that is rendered ahead, in every edition. `hasStyleguide`: also the page for those who work on the site.
 */
export function listPages(styles: Styles, hasStyleguide = false): Page[] {
  const routes = { ...ROUTES, ...(hasStyleguide ? { '/styleguide': styleguide } : {}) }
  const pages = Object.entries(routes).flatMap(([folder, route]) =>
    getEditions().flatMap((locale) =>
      paramsOf(route, locale).map((params) => ({
        path: localePath(fill(folder, params) || '/', locale),
        render: () => renderPage(route, { locale, ...params }, styles),
      })),
    ),
  )
  const notFound = getEditions().map((locale) => ({
    path: localePath('/404', locale),
    render: async () => toHtml(GlobalNotFound({ locale }), styles),
  }))
  return [...pages, ...notFound]
}

/** Renders the page at an address that answers questions, given with its query. Throws when there is none. */
export async function renderAnswer(url: string, styles: Styles): Promise<string> {
  const { pathname, searchParams } = new URL(url, 'http://site')
  const { locale, path } = splitLocale(pathname)
  const route = REQUEST_ROUTES[path]
  if (!route) throw new Error(`No page is rendered at request time at ${pathname}`)
  const names = new Set(searchParams.keys())
  // As Next gives it to a page.
  const query = Object.fromEntries(Array.from(names, (name) => [name, one(searchParams.getAll(name))]))
  return renderPage(route, { locale }, styles, query)
}

function one(values: string[]): string | string[] {
  return values.length === 1 ? String(values[0]) : values
}

function paramsOf({ generateStaticParams }: Route, locale: Locale): Params[] {
  const all = generateStaticParams?.() ?? [{}]
  return all.filter((params) => (params['locale'] ?? locale) === locale)
}

function fill(folder: string, params: Params): string {
  return folder.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => [params[name]].flat().join('/'))
}

async function renderPage(route: Route, params: Params, styles: Styles, query?: Params) {
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query ?? {}) } as never
  const children: ReactNode = await route.default(props)
  const { locale } = params
  const document = await EditionLayout({ children, params: Promise.resolve({ locale: String(locale) }) })
  return toHtml(document, styles)
}

/** Next, too, begins every page so. */
const ALWAYS = '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>'

function toHtml(document: ReactElement, styles: Styles): string {
  const html = bindWords(renderToStaticMarkup(document))
  return `<!DOCTYPE html>${html.replace('<head>', () => `<head>${ALWAYS}${styleElements(html, styles)}`)}`
}
