import type { Metadata, Viewport } from 'next'
import { type Locale, localeFacts } from '../i18n/locales.ts'

/** The paper of the page (app/styles/tokens.css), which phones carry on around it. */
export const PAPER = { light: '#fdfcf8', dark: '#0f141c' } as const

/** Icons for tabs, home screens and installed sites. Old browsers find /favicon.ico on their own. */
export function iconMetadata(locale: Locale): Metadata {
  return {
    icons: { icon: { url: '/icons/favicon.svg', type: 'image/svg+xml' }, apple: '/icons/apple-touch-icon.png' },
    manifest: `${localeFacts(locale).prefix}/site.webmanifest`,
  }
}

/** Colour of the browser's own bars, light and dark. */
export const VIEWPORT: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}
