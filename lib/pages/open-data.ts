import { getNews } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { OpenFormat } from '../i18n/messages/machines.ts'
import { localePath } from '../i18n/paths.ts'
import { FEEDS_PATH } from './feeds.ts'

export const OPEN_DATA_PATH = '/data-and-resources/open-data'

/** Files for machines that stand alone, without the edition's prefix. */
export const MACHINE_PATHS = {
  schema: '/schemas/entry.json',
  llms: '/llms.txt',
  openSearch: '/opensearch.xml',
} as const

/** Files that all editions share. */
export const SHARED_PATHS = {
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  robots: '/robots.txt',
} as const

/** Address of an entry's JSON or plain text, without the edition's prefix; the home page is `/index`. */
export function entryFilePath(path: string, extension: 'json' | 'txt'): string {
  return `${path === '/' ? '/index' : path}.${extension}`
}

/** What is on the page of open data, beside its text. */
export interface OpenDataView {
  readonly formats: readonly {
    readonly key: OpenFormat
    readonly name: string
    readonly explanation: string
    readonly href: string
  }[]
  readonly fields: readonly { readonly name: string; readonly meaning: string }[]
}

/** The files for machines of an edition, each with an address that works. */
export function openDataView(locale: Locale): OpenDataView {
  const { formats, fields } = getMessages(locale).openData
  const addresses = formatAddresses(locale)
  const keys: OpenFormat[] = Object.keys(addresses).filter((key) => isFormat(key, formats))
  return {
    formats: keys.map((key) => ({ key, ...formats[key], href: addresses[key] })),
    fields: Object.entries(fields).map(([name, meaning]) => ({ name, meaning })),
  }
}

function isFormat(key: string, formats: Readonly<Record<OpenFormat, unknown>>): key is OpenFormat {
  return Object.hasOwn(formats, key)
}

function formatAddresses(locale: Locale): Record<OpenFormat, string> {
  const newest = getNews(locale)[0]?.path ?? '/'
  const own = (path: string) => localePath(path, locale)
  return {
    entryJson: own(entryFilePath(newest, 'json')),
    listJson: own('/news.json'),
    schema: own(MACHINE_PATHS.schema),
    text: own(entryFilePath(newest, 'txt')),
    feeds: own(FEEDS_PATH),
    sitemap: SHARED_PATHS.sitemap,
    newsSitemap: SHARED_PATHS.newsSitemap,
    robots: SHARED_PATHS.robots,
    llms: own(MACHINE_PATHS.llms),
    openSearch: own(MACHINE_PATHS.openSearch),
  }
}
