import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { LOCALE_TABLE, type LocaleFacts, SOURCE_LOCALE } from './lib/i18n/locales.ts'

const editions: [string, LocaleFacts][] = Object.entries(LOCALE_TABLE)

/** The edition without a prefix is served from its own folder of `app/[locale]`; nobody sees that folder's name. */
const bare = editions.filter(([, { prefix }]) => prefix === '').map(([locale]) => locale)
const prefixes = editions.flatMap(([, { prefix }]) => (prefix ? [prefix.slice(1)] : []))
const notAnEdition = `((?!_next(?:/|$)|outputs(?:/|$)|${prefixes.map((prefix) => `${prefix}(?:/|$)`).join('|')}).*)`

/** Files named *.guide.tsx are pages for those who work on the site; a normal production build has none of them. */
const hasStyleguide = process.env.NODE_ENV === 'development' || process.env['STYLEGUIDE'] === '1'

const config: NextConfig = {
  pageExtensions: [...(hasStyleguide ? ['guide.tsx'] : []), 'tsx', 'ts'],
  // Metadata that streams arrives by script; no reader runs one.
  htmlLimitedBots: /.*/,
  experimental: {
    globalNotFound: true,
    // Nobody prefetches by script, so nothing is measured for it.
    prefetchInlining: false,
    // Nobody reads those of a build, and they take memory.
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
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
      afterFiles: [
        // Files that are no pages have one route: app/outputs.
        { source: '/:path(.+\\.\\w+)', destination: '/outputs/:path' },
        ...bare.map((locale) => ({ source: `/:path${notAnEdition}`, destination: `/${locale}/:path` })),
      ],
      fallback: [],
    }
  },
}

export default config

if (!bare.includes(SOURCE_LOCALE))
  throw new Error('The edition originals are written in must be the one without a prefix')
