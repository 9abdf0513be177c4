import { formatDate } from '../../i18n/format.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type SharePictureSpec, sharePictureKey } from '../../share-picture/spec.ts'
import { MENU } from '../../site/navigation.ts'
import type { Entry, NewsEntry } from '../entry.ts'
import { getEditions, getEntries, getEntry, getLabels } from '../queries.ts'

/** The picture networks show beside a link to a page. */
export interface ShareView {
  /** Path of this site; it changes whenever the picture does. */
  readonly path: string
  /** The words in the picture. */
  readonly alt: string
}

/** The share picture of a page. Lists, searches and other pages without a content file share the one of their edition. */
export function getShareView(locale: Locale, path: string): ShareView {
  const entry = getEntry(locale, path)
  const spec = entry ? entrySpec(entry) : editionSpec(locale)
  const words = [spec.kicker, spec.title, spec.dateLine, spec.siteName]
  return { path: sharePath(spec), alt: words.filter(Boolean).join('. ') }
}

/** What every share picture of the public pages says, each once, by its address. */
export function listSharePictures(): Map<string, SharePictureSpec> {
  const specs = getEditions().flatMap((locale) => [editionSpec(locale), ...getEntries(locale).map(entrySpec)])
  return new Map(specs.map((spec) => [sharePath(spec), spec]))
}

function sharePath(spec: SharePictureSpec): string {
  return `/share/${sharePictureKey(spec)}.png`
}

function editionSpec(locale: Locale): SharePictureSpec {
  const { site } = getMessages(locale)
  return { title: site.name, dateLine: site.mission, siteName: site.shortName, locale }
}

function entrySpec(entry: Entry): SharePictureSpec {
  const { locale, path, data } = entry
  const { site } = getMessages(locale)
  const said = { title: data.title, siteName: site.shortName, locale }
  if (entry.type === 'news') return { ...said, ...newsLines(entry) }
  return { ...said, kicker: sectionName(locale, path), dateLine: site.mission }
}

function newsLines({ locale, data }: NewsEntry): Pick<SharePictureSpec, 'kicker' | 'dateLine'> {
  const { kinds, dateLabels } = getMessages(locale)
  const { primary } = formatDate(data.date, locale)
  const place = data.place && getLabels(locale).places[data.place]
  const date = data.dateMeaning === 'published' ? primary : `${dateLabels[data.dateMeaning]}: ${primary}`
  return { kicker: kinds[data.kind].one, dateLine: [place, date].filter(Boolean).join(' · ') }
}

function sectionName(locale: Locale, path: string): string | undefined {
  const section = MENU.find((item) => path.startsWith(`${item.path}/`))
  return section && getMessages(locale).sections[section.key]
}
