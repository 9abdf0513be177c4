import type { Metadata, Viewport } from 'next'
import { MACHINE_PATHS } from '../content/views/open-data.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** The paper of the page (app/styles/tokens.css), which phones carry on around it. */
export const PAPER = { light: '#fdfcf8', dark: '#0f141c' } as const

/**
 * Icons for tabs, home screens and installed sites, and the search a browser can add. Old browsers find /favicon.ico on
 * their own. As an element in the layout the link to the search would stand now before, now behind the other tags.
 */
export function iconMetadata(locale: Locale) {
  const search = {
    rel: 'search',
    url: localePath(MACHINE_PATHS.openSearch, locale),
    type: 'application/opensearchdescription+xml',
    title: getMessages(locale).site.shortName,
  }
  return {
    icons: {
      icon: { url: '/icons/favicon.svg', type: 'image/svg+xml' },
      apple: '/icons/apple-touch-icon.png',
      other: search,
    },
    manifest: `${localeFacts(locale).prefix}/site.webmanifest`,
  } satisfies Metadata
}

/** Colour of the browser's own bars, light and dark. */
export const VIEWPORT: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}
