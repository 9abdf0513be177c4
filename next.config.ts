import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { NextConfig } from 'next'
import { loadPagePlan } from './lib/content/page-plan.ts'
import { LOCALE_TABLE, type LocaleFacts, SOURCE_LOCALE } from './lib/i18n/locales.ts'

const editions: [string, LocaleFacts][] = Object.entries(LOCALE_TABLE)

/** The edition without a prefix is served from its own folder of `app/[locale]`; nobody sees that folder's name. */
const bare = editions.filter(([, { prefix }]) => prefix === '').map(([locale]) => locale)
const prefixes = editions.flatMap(([, { prefix }]) => (prefix ? [prefix.slice(1)] : []))
const notAnEdition = `((?!_next(?:/|$)|${prefixes.map((prefix) => `${prefix}(?:/|$)`).join('|')}).*)`

/** Files named *.guide.tsx are pages for those who work on the site; a normal production build has none of them. */
const hasStyleguide = process.env.NODE_ENV === 'development' || process.env['STYLEGUIDE'] === '1'

/** Drawn beside Next, which draws a few pages of it. */
const isLarge = loadPagePlan().byNext !== undefined
// Its processes hold all content too, beside that of scripts/write-site.ts, which says why.
if (isLarge) setFlagsFromString('--heap-growing-percent=60')

const config: NextConfig = {
  pageExtensions: [...(hasStyleguide ? ['guide.tsx'] : []), 'tsx', 'ts'],
  adapterPath: fileURLToPath(new URL('./server/build-adapter.mjs', import.meta.url)),
  // Metadata that streams arrives by script; no reader runs one.
  htmlLimitedBots: /.*/,
  experimental: {
    globalNotFound: true,
    // Every worker holds all content. Where a large site is drawn beside Next, one is enough; else a core is not left free.
    cpus: isLarge ? 1 : availableParallelism(),
    // Nobody prefetches by script, so nothing is measured for it.
    prefetchInlining: false,
    // Nobody reads those of a build, and they take memory.
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    // Large sites seldom compile, and every release would carry the cache along.
    turbopackFileSystemCacheForBuild: !isLarge,
  },
  // Types are checked by `npm test`, once.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  devIndicators: false,
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  async redirects() {
    return bare.flatMap((locale) => [
      { source: `/${locale}`, destination: '/', permanent: true },
      { source: `/${locale}/:path*`, destination: '/:path*', permanent: true },
    ])
  },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: bare.map((locale) => ({ source: `/:path${notAnEdition}`, destination: `/${locale}/:path` })),
      fallback: [],
    }
  },
}

export default config

if (!bare.includes(SOURCE_LOCALE))
  throw new Error('The edition originals are written in must be the one without a prefix')
