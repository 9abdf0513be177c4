import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { PAPER } from '../site/config.ts'
import type { Output } from './output.ts'

/** How a phone shows the edition on its home screen (W3C Web Application Manifest). It stays a page of the browser. */
export function webManifestOutput(locale: Locale): Output {
  const { site } = getMessages(locale)
  const { tag, dir } = localeFacts(locale)
  const icons = [192, 512].map((size) => ({
    src: `/icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }))
  const manifest = {
    name: site.name,
    short_name: site.brand,
    description: site.description,
    lang: tag,
    dir,
    start_url: localePath('/', locale),
    scope: localePath('/', locale),
    display: 'browser',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons,
  }
  const path = `${localeFacts(locale).prefix}/site.webmanifest`
  return { path, type: 'application/manifest+json', make: () => JSON.stringify(manifest) }
}
