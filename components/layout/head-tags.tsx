import type { iconMetadata } from '../../lib/seo/icons.ts'
import type { PageMetadata } from '../../lib/seo/metadata.ts'

/** The page for addresses that lead nowhere has no address itself, and nothing that follows from one. */
export interface HeadMetadata extends ReturnType<typeof iconMetadata> {
  readonly title: string
  readonly description: string
  readonly robots?: { readonly index: boolean; readonly follow?: boolean }
  readonly alternates?: PageMetadata['alternates']
  readonly openGraph?: PageMetadata['openGraph']
  readonly twitter?: PageMetadata['twitter']
}

/** What Next makes of a page's metadata, tag for tag and in its order, for pages that are drawn without it. */
export function HeadTags({ metadata }: { readonly metadata: HeadMetadata }) {
  const { title, description, manifest, robots, alternates, openGraph, twitter, icons } = metadata
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="manifest" href={manifest} />
      {robots && <meta name="robots" content={robotsRule(robots)} />}
      {alternates && <AddressTags alternates={alternates} />}
      {openGraph && <MetaTags by="property" tags={openGraphTags(openGraph)} />}
      {openGraph && twitter && <MetaTags by="name" tags={twitterTags(twitter, openGraph)} />}
      <link rel="icon" href={icons.icon.url} type={icons.icon.type} />
      <link rel="apple-touch-icon" href={icons.apple} />
      <link rel={icons.other.rel} href={icons.other.url} type={icons.other.type} title={icons.other.title} />
    </>
  )
}

function robotsRule({ follow }: NonNullable<HeadMetadata['robots']>): string {
  return follow === undefined ? 'noindex' : `noindex, ${follow ? 'follow' : 'nofollow'}`
}

function AddressTags({ alternates }: { readonly alternates: PageMetadata['alternates'] }) {
  const files = Object.entries(alternates.types).flatMap(([type, links]) => links.map((link) => ({ type, ...link })))
  return (
    <>
      <link rel="canonical" href={nextUrl(alternates.canonical)} />
      {Object.entries(alternates.languages ?? {}).map(([tag, href]) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={nextUrl(href)} />
      ))}
      {files.map(({ type, url, title }) => (
        <link key={url} rel="alternate" type={type} href={url} title={title} />
      ))}
    </>
  )
}

/** An address as Next writes it: that of the home page without its slash. */
function nextUrl(url: string): string {
  return url.replace(/^(\w+:\/\/[^/]+)\/$/, '$1')
}

type Tags = readonly (readonly [name: string, content: string | number | undefined])[]

function MetaTags({ by, tags }: { readonly by: 'property' | 'name'; readonly tags: Tags }) {
  return tags.map(
    ([name, content]) =>
      content !== undefined && <meta key={`${name} ${content}`} {...{ [by]: name }} content={`${content}`} />,
  )
}

function openGraphTags(page: PageMetadata['openGraph']): Tags {
  return [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', nextUrl(page.url)],
    ['og:site_name', page.siteName],
    ['og:locale', page.locale],
    ...pictures('og:image', page.images, ['type', 'width', 'height', 'alt']),
    ...(page.alternateLocale ?? []).map((locale) => ['og:locale:alternate', locale] as const),
    ['og:type', page.type],
    ['article:published_time', page.publishedTime],
    ['article:modified_time', page.modifiedTime],
    ['article:section', page.section],
    ...(page.tags ?? []).map((tag) => ['article:tag', tag] as const),
  ]
}

/** Next gives the network the words and the picture of Open Graph. */
function twitterTags(
  { card }: PageMetadata['twitter'],
  { title, description, images }: PageMetadata['openGraph'],
): Tags {
  return [
    ['twitter:card', card],
    ['twitter:title', title],
    ['twitter:description', description],
    ...pictures('twitter:image', images, ['alt', 'type', 'width', 'height']),
  ]
}

type Picture = PageMetadata['openGraph']['images'][number]

function pictures(name: string, images: readonly Picture[], details: readonly Exclude<keyof Picture, 'url'>[]): Tags {
  return images.flatMap((image) => [
    [name, image.url] as const,
    ...details.map((detail) => [`${name}:${detail}`, image[detail]] as const),
  ])
}
