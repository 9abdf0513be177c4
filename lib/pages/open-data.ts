import { CHANNELS_PATH } from '../content/entries/own-pages.ts'
import { getNews } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Messages } from '../i18n/messages/en.ts'
import { localePath } from '../i18n/paths.ts'
import { DATASETS_PATH, FIGURES_PATH, LEADING_DATASET } from '../site/data-paths.ts'
import { FEEDS_PATH } from './feeds.ts'

export const OPEN_DATA_PATH = '/data-and-resources/open-data'

/** Files for machines that stand alone, without the edition's prefix. */
export const MACHINE_PATHS = {
  schema: '/schemas/entry.json',
  llms: '/llms.txt',
  openSearch: '/opensearch.xml',
  catalogue: '/catalogue.jsonld',
} as const

/** Files that all editions share. */
export const SHARED_PATHS = {
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  robots: '/robots.txt',
} as const

/** Address of an entry's JSON or plain text, without the edition's prefix; the home page is `/index`. */
export function entryFilePath(path: string, extension: 'json' | 'txt' | 'message.txt' | 'qr.svg'): string {
  return `${path === '/' ? '/index' : path}.${extension}`
}

/** A kind of file for machines, with an address that works. */
interface OpenFormat {
  readonly name: string
  readonly explanation: string
  readonly href: string
}

/** What is on the page of open data, beside its text. */
export interface OpenDataView {
  readonly formats: readonly (OpenFormat & { readonly key: string })[]
  readonly fields: readonly { readonly name: string; readonly meaning: string }[]
}

/** The files for machines of an edition. */
export function openDataView(locale: Locale): OpenDataView {
  return {
    formats: Object.entries(openFormats(locale)).map(([key, format]) => ({ key, ...format })),
    fields: Object.entries(getMessages(locale).openData.fields).map(([name, meaning]) => ({ name, meaning })),
  }
}

function openFormats(locale: Locale): Record<keyof Messages['openData']['formats'], OpenFormat> {
  const { formats } = getMessages(locale).openData
  const newest = getNews(locale)[0]?.path ?? '/'
  const own = (path: string) => localePath(path, locale)
  return {
    entryJson: { ...formats.entryJson, href: own(entryFilePath(newest, 'json')) },
    listJson: { ...formats.listJson, href: own('/news.json') },
    datasets: { ...formats.datasets, href: own(`${DATASETS_PATH}.json`) },
    figures: { ...formats.figures, href: own(`${FIGURES_PATH}.json`) },
    catalogue: { ...formats.catalogue, href: own(MACHINE_PATHS.catalogue) },
    citations: { ...formats.citations, href: own(`${DATASETS_PATH}/${LEADING_DATASET}.ris`) },
    schema: { ...formats.schema, href: own(MACHINE_PATHS.schema) },
    text: { ...formats.text, href: own(entryFilePath(newest, 'txt')) },
    feeds: { ...formats.feeds, href: own(FEEDS_PATH) },
    sitemap: { ...formats.sitemap, href: SHARED_PATHS.sitemap },
    newsSitemap: { ...formats.newsSitemap, href: SHARED_PATHS.newsSitemap },
    robots: { ...formats.robots, href: SHARED_PATHS.robots },
    llms: { ...formats.llms, href: own(MACHINE_PATHS.llms) },
    channels: { ...formats.channels, href: CHANNELS_PATH },
    openSearch: { ...formats.openSearch, href: own(MACHINE_PATHS.openSearch) },
  }
}
