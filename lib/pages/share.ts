import { drawChart } from '../chart/draw-chart.ts'
import type { Scene } from '../chart/scene.ts'
import { toSvgText } from '../chart/svg-text.ts'
import type { Entry, NewsEntry } from '../content/entries/entry.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getEditions, getEntries, getLabels } from '../content/queries.ts'
import { formatDate } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { memoize } from '../memoize.ts'
import { SHARE_CHART_SIZE, type SharePictureSpec, sharePictureFile } from '../share-picture/spec.ts'
import { datasetPath, figurePath } from '../site/data-paths.ts'
import { MENU } from '../site/navigation.ts'

/** The picture networks show beside a link to a page. */
export interface ShareView {
  /** Path of this site; it changes whenever the picture does. */
  readonly path: string
  /** The words in the picture. */
  readonly alt: string
}

/** A line of a share picture holds about so many letters. */
const LINE = 64

/** The share picture of a page. Lists, searches, withdrawn texts and other pages without words of their own share the one of their edition. */
export function getShareView(locale: Locale, path: string): ShareView {
  const spec = specsOf(locale).get(path) ?? editionSpec(locale)
  const words = [spec.kicker, spec.title, spec.dateLine, spec.siteName]
  return { path: sharePath(spec), alt: words.filter(Boolean).join('. ') }
}

/** What every share picture of the public pages says, each once, by its address. */
export function listSharePictures(): Map<string, SharePictureSpec> {
  const specs = getEditions().flatMap((locale) => [editionSpec(locale), ...specsOf(locale).values()])
  return new Map(specs.map((spec) => [sharePath(spec), spec]))
}

function specsOf(locale: Locale): Map<string, SharePictureSpec> {
  return specsFor(getEntries(locale), locale)
}

/** The pictures of an edition by the path of their page. */
const specsFor = memoize((entries: readonly Entry[], locale: Locale) => {
  return new Map<string, SharePictureSpec>([
    ...entries.filter(({ data }) => !data.withdrawn).map((entry) => [entry.path, entrySpec(entry)] as const),
    ...getDatasets(locale).map((dataset) => [datasetPath(dataset.id), datasetSpec(dataset)] as const),
    ...getFigures(locale).map((figure) => [figurePath(figure.id), figureSpec(figure, locale)] as const),
  ])
})

/** Head and data of a page both ask. */
const sharePath = memoize((spec: SharePictureSpec) => `/share/${sharePictureFile(spec)}`)

const editionSpecs = new Map<Locale, SharePictureSpec>()

function editionSpec(locale: Locale): SharePictureSpec {
  const { site } = getMessages(locale)
  const said = { title: site.name, dateLine: site.mission, siteName: site.shortName, locale }
  const spec = editionSpecs.get(locale) ?? said
  editionSpecs.set(locale, spec)
  return spec
}

function entrySpec(entry: Entry): SharePictureSpec {
  const { locale, path, data } = entry
  const { site } = getMessages(locale)
  const said = { title: data.title, siteName: site.shortName, locale }
  if (entry.type === 'news') return { ...said, ...newsLines(entry) }
  return { ...said, kicker: sectionName(locale, path), dateLine: site.mission }
}

function datasetSpec(dataset: LocalDataset): SharePictureSpec {
  const { title, reading, publisher, period, locale } = dataset
  const { site, dataPages } = getMessages(locale)
  const words = { title, description: reading, language: localeFacts(locale).tag }
  const dateLine = fitting([formatDate(period, locale).primary, publisher])
  const chart = toSvgText(largestChart(dataset), words)
  return { title, kicker: dataPages.datasets.title, dateLine, siteName: site.shortName, chart, locale }
}

/** Whichever drawing has its letters larger in a frame that is nearly square. */
function largestChart(dataset: LocalDataset): Scene {
  const [wide, narrow] = [drawChart(dataset, 'wide'), drawChart(dataset, 'narrow')]
  const scale = ({ width, height }: Scene) => Math.min(SHARE_CHART_SIZE.width / width, SHARE_CHART_SIZE.height / height)
  return scale(narrow) > scale(wide) ? narrow : wide
}

/** The number itself is shown only where its period and who counted fit beside it. */
function figureSpec({ title, quantity, period, publisher }: FormattedFigure, locale: Locale): SharePictureSpec {
  const { site, dataPages } = getMessages(locale)
  const facts = [period.primary, publisher]
  const said = fitting(facts) === facts.join(' · ') ? `${title}: ${quantity}` : title
  return {
    title: said,
    kicker: dataPages.figures.title,
    dateLine: fitting(facts),
    siteName: site.shortName,
    locale,
  }
}

/** As many of the words as fit in a line. */
function fitting(words: readonly string[]): string {
  const line = words.join(' · ')
  return line.length <= LINE || words.length < 2 ? line : fitting(words.slice(0, -1))
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
