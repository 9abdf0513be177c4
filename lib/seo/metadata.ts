import type { Metadata } from 'next'
import type { Frame } from '../content/views/frame.ts'
import { getShareView } from '../content/views/share.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { SHARE_PICTURE_SIZE } from '../share-picture/spec.ts'
import { absoluteUrl, SITE_ORIGIN } from '../site/config.ts'
import { alternateTypes } from './alternate-types.ts'
import { openGraphDetails } from './open-graph.ts'

interface PageWords {
  readonly title: string
  readonly description: string
  readonly type?: 'website' | 'article'
  /** Pages that are other views of a list stay out of search engines' results. */
  readonly isIndexed?: boolean
}

/** What a page says of itself in its head. */
export type PageMetadata = ReturnType<typeof pageMetadata>

/** Title, description, canonical address, language alternates and Open Graph of a page. */
export function pageMetadata(frame: Frame, { title, description, type = 'website', isIndexed = true }: PageWords) {
  const { site } = getMessages(frame.locale)
  const facts = localeFacts(frame.locale)
  const windowTitle = frame.path === '/' ? site.name : site.windowTitle(title)
  return {
    metadataBase: new URL(SITE_ORIGIN),
    title: windowTitle,
    description,
    alternates: { canonical: frame.permalink, languages: languages(frame), types: alternateTypes(frame) },
    robots: frame.isOfficial && isIndexed ? undefined : { index: false, follow: isIndexed },
    openGraph: {
      title,
      description,
      type,
      url: frame.permalink,
      siteName: site.name,
      locale: facts.openGraph,
      images: sharePicture(frame),
      ...openGraphDetails(frame),
    },
    twitter: { card: 'summary_large_image' },
  } satisfies Metadata
}

/** Networks that know no Open Graph take the same picture. */
function sharePicture({ locale, path }: Frame) {
  const { path: picture, alt } = getShareView(locale, path)
  return [{ url: absoluteUrl(picture), ...SHARE_PICTURE_SIZE, alt, type: 'image/png' }]
}

/** `hreflang` pairs with `x-default`; none where the page exists in one edition only. */
function languages(frame: Frame): Record<string, string> | undefined {
  if (frame.editions.length === 0) return undefined
  const own = [localeFacts(frame.locale).tag, frame.permalink] as const
  const others = frame.editions.map(({ locale, href }) => [localeFacts(locale).tag, `${SITE_ORIGIN}${href}`] as const)
  const all = Object.fromEntries([own, ...others])
  const fallback = all[localeFacts(SOURCE_LOCALE).tag]
  return fallback ? { ...all, 'x-default': fallback } : all
}
