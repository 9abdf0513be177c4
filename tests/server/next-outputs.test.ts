import { describe, expect, it } from 'vitest'
import { assetSources, dynamicPaths, lateRoutes, type NextOutputs, renderedSources } from '../../server/next-outputs.ts'
import { pageFile, publicPath } from '../../server/public-path.ts'

type Prerender = NextOutputs['prerenders'][number]
type AppPage = NextOutputs['appPages'][number]
type StaticFile = NextOutputs['staticFiles'][number]

function prerender(
  pathname: string,
  route: string,
  options: { type?: string; status?: number; disposition?: string } = {},
): Prerender {
  const { type = 'text/html; charset=utf-8', status, disposition } = options
  const initialHeaders = { 'content-type': type, ...(disposition ? { 'content-disposition': disposition } : {}) }
  const fallback = { filePath: `/build${pathname}`, initialStatus: status, initialHeaders, postponedState: undefined }
  return {
    type: 'PRERENDER',
    id: pathname,
    pathname,
    parentOutputId: route,
    groupId: 1,
    route,
    fallback,
    config: {},
  } as Prerender
}

const page = (pathname: string) => ({ pathname }) as AppPage
const file = (pathname: string) => ({ pathname, filePath: `/build${pathname}` }) as StaticFile

function outputs(parts: Partial<NextOutputs>): NextOutputs {
  return { pages: [], pagesApi: [], appPages: [], appRoutes: [], prerenders: [], staticFiles: [], ...parts }
}

describe('what Next rendered ahead', () => {
  it('is found at the addresses readers know', () => {
    const sources = renderedSources(
      outputs({
        prerenders: [
          prerender('/en', '/[locale]'),
          prerender('/en.rsc', '/[locale]', { type: 'text/x-component' }),
          prerender('/fa/news/one', '/[locale]/news/[slug]'),
          prerender('/en/gone/a--b', '/[locale]/gone/[key]'),
          prerender('/en/data.csv', '/[locale]/data.csv', { type: 'text/csv', disposition: 'attachment' }),
          prerender('/_global-error', '/_global-error', { status: 500 }),
        ],
        staticFiles: [file('/404'), file('/500'), file('/robots.txt'), file('/_next/static/chunks/a.css')],
      }),
    )
    expect(sources.map(({ path, file, status, disposition }) => [path, file, status, disposition])).toEqual([
      ['/', 'index.html', 200, undefined],
      ['/fa/news/one', 'fa/news/one.html', 200, undefined],
      ['/gone/a--b', 'gone/a--b.html', 410, undefined],
      ['/data.csv', 'data.csv', 200, 'attachment'],
      ['/404', '404.html', 404, undefined],
      ['/robots.txt', 'robots.txt', 200, undefined],
    ])
  })

  it('is not published when a page failed', () => {
    const failed = prerender('/en/news/one', '/[locale]/news/[slug]', { status: 404 })
    expect(() => renderedSources(outputs({ prerenders: [failed] }))).toThrow(
      '/en/news/one was rendered with status 404',
    )
  })

  it('leaves scripts among the assets behind', () => {
    const staticFiles = [file('/_next/static/chunks/a.css'), file('/_next/static/chunks/a.js'), file('/robots.txt')]
    expect([...assetSources(outputs({ staticFiles })).keys()]).toEqual(['/_next/static/chunks/a.css'])
  })
})

describe('addresses answered at request time', () => {
  const prerenders = [prerender('/en/news/one', '/[locale]/news/[slug]')]

  it('are the routes not rendered ahead, in every edition that exists', () => {
    const appPages = ['/[locale]/search', '/[locale]/search.rsc', '/[locale]/news/[slug]', '/_not-found'].map(page)
    const late = lateRoutes(outputs({ appPages, prerenders }))
    expect(dynamicPaths(late, new Set(['/', '/fa', '/fair']))).toEqual(['/fa/search', '/search'])
    expect(dynamicPaths(late, new Set(['/']))).toEqual(['/search'])
  })

  it.each(['/[locale]/topic/[topic]', '/[...path]', '/preview'])(
    'never include %s: it is to be rendered ahead',
    (route) => {
      expect(() => dynamicPaths(lateRoutes(outputs({ appPages: [page(route)] })), new Set(['/']))).toThrow(
        `Route ${route} would be rendered at request time`,
      )
    },
  )
})

describe('a path of the app', () => {
  it.each([
    ['/en', '/', 'index.html'],
    ['/en/news/one', '/news/one', 'news/one.html'],
    ['/fa', '/fa', 'fa.html'],
    ['/fa/news/one', '/fa/news/one', 'fa/news/one.html'],
    ['/english', '/english', 'english.html'],
  ])('%s is %s to readers', (inner, path, name) => {
    expect(publicPath(inner)).toBe(path)
    expect(pageFile(path)).toBe(name)
  })
})
