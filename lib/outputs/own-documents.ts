/** The pages that come from no file of their own, for programs: lists of news, corrections, datasets and figures, and each dataset and figure. */
import { hash } from 'node:crypto'
import { filterNews, parseListingPath } from '../content/entries/listing.ts'
import { CORRECTIONS_PATH, getOwnPages } from '../content/entries/own-pages.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getEntry, getNews } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { LOCALES, type Locale } from '../i18n/locales.ts'
import { localePath, splitLocale } from '../i18n/paths.ts'
import { getCorrections } from '../pages/corrections.ts'
import { getDownloads } from '../pages/dataset.ts'
import { getListingLayout, getListingView } from '../pages/listing.ts'
import { datasetFacts, figureFacts, type NumberFacts } from '../pages/number-facts.ts'
import { entryFilePath } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import { DATASETS_PATH, datasetPath, FIGURES_PATH, figurePath, OFFLINE_PATH } from '../site/data-paths.ts'
import { identity, jsonOutput, listedEntry, listedPage, sourcesOf, withoutEmpty } from './entry-json.ts'
import { type EntryDocument, type ListedEntry, toDate } from './entry-schema.ts'
import { copyDownloads } from './offline-text.ts'
import type { Output } from './output.ts'
import { isWanted } from './sitemaps.ts'

/** The JSON of every page of an edition that the sitemap lists and that has no entry. `pages`: addresses of HTML that answers 200. */
export function ownOutputs(locale: Locale, pages: ReadonlySet<string>): Output[] {
  return [...pages]
    .filter(isWanted)
    .map(splitLocale)
    .filter((page) => page.locale === locale && !getEntry(locale, page.path))
    .map(({ path }) => {
      const editions = LOCALES.filter((other) => pages.has(localePath(path, other)))
      return jsonOutput(locale, path, () => ownDocument(locale, path, editions))
    })
}

function ownDocument(locale: Locale, path: string, editions: readonly Locale[]): EntryDocument {
  const textUrl = urlOf(locale, entryFilePath(path, 'txt'))
  const dataset = datasetAt(locale, path)
  const figure = getFigures(locale).find(({ id }) => figurePath(id) === path)
  const own = dataset ? datasetParts(dataset) : figure ? figureParts(figure, locale) : listParts(locale, path)
  return withoutEmpty({ ...identity(locale, path, editions), textUrl, ...own })
}

type OwnParts = Omit<EntryDocument, keyof ReturnType<typeof identity>>

function datasetParts(dataset: LocalDataset): OwnParts {
  const { title, description, sources } = dataset
  return {
    ...{ type: 'dataset', title, summary: description, keyFacts: toFacts(datasetFacts(dataset)) },
    ...measures(dataset),
    sources: sourcesOf(sources.map(({ key }) => key)),
  }
}

function figureParts(figure: FormattedFigure, locale: Locale): OwnParts {
  const { title, definition, caveat, sources } = figure
  return {
    ...{ type: 'figure', title, summary: definition, limits: caveat ? [caveat] : [] },
    ...amount(figure),
    keyFacts: toFacts([...figureFacts(figure, locale), ...otherValues(figure, locale)]),
    sources: sourcesOf(sources.map(({ key }) => key)),
  }
}

/** When a dataset is about, and its files: on its page and in the list of all. */
function measures({ locale, id, period }: LocalDataset): Pick<ListedEntry, 'period' | 'downloads'> {
  const url = urlOf(locale, datasetPath(id))
  return {
    period: toDate(period),
    downloads: getDownloads(locale, id).map(({ name, type, body }) => ({
      ...{ url: `${url}/${name}`, mediaType: type.replace(/;.*$/, ''), bytes: body.length },
      sha256: hash('sha256', body),
    })),
  }
}

/** What a figure says, and when it holds. */
function amount({
  value,
  approximation,
  unit,
  quantity,
  when,
}: FormattedFigure): Pick<ListedEntry, 'value' | 'period'> {
  return {
    value: { amount: value, approximation, unit, text: quantity },
    ...(when !== 'undated' && { period: toDate(when) }),
  }
}

/** What others published, and what the figure once was: no number travels without it. */
function otherValues({ competing, revisions }: FormattedFigure, locale: Locale): NumberFacts {
  const { data, dataPages } = getMessages(locale)
  const { competing: others, revisions: earlier } = dataPages.figure
  const said = (quantity: string, about: readonly string[], why: string) => `${quantity} (${data.join(about)}): ${why}`
  return [
    ...competing.map(
      (value) => [others, said(value.quantity, [value.period.primary, value.publisherName], value.why)] as const,
    ),
    ...revisions.map(({ quantity, date, reason }) => [earlier, said(quantity, [date.primary], reason)] as const),
  ]
}

function listParts(locale: Locale, path: string): OwnParts {
  const query = path.startsWith('/news') ? parseListingPath(path.split('/').slice(2)) : undefined
  if (query) {
    const { title, description: summary } = getListingLayout(getListingView(locale, query))
    return { type: 'list', title, summary, entries: filterNews(getNews(locale), query.chosen).map(listedEntry) }
  }
  const page = getOwnPages(locale).find((own) => own.path === path)
  if (!page) throw new Error(`Nobody says what ${localePath(path, locale)} is as JSON`)
  if (path === OFFLINE_PATH)
    return { type: 'page', title: page.title, summary: page.summary, downloads: copyDownloads(locale) }
  return { type: 'list', title: page.title, summary: page.summary, entries: listedOn(locale, path) }
}

function listedOn(locale: Locale, path: string): ListedEntry[] {
  const list = (page: { path: string; title: string; summary: string }, more: Partial<ListedEntry>) => ({
    ...{ ...listedPage(locale, page), ...more },
  })
  if (path === DATASETS_PATH)
    return getDatasets(locale).map((dataset) => {
      const { id, title, reading: summary } = dataset
      return list({ path: datasetPath(id), title, summary }, measures(dataset))
    })
  if (path === FIGURES_PATH)
    return getFigures(locale).map((figure) => {
      const { id, title, quantity, definition } = figure
      return list({ path: figurePath(id), title, summary: `${quantity}. ${definition}` }, amount(figure))
    })
  if (path !== CORRECTIONS_PATH) return []
  const corrected = new Set(getCorrections(locale).map(({ href }) => splitLocale(href).path))
  return [...corrected].flatMap((each) => getEntry(locale, each) ?? []).map(listedEntry)
}

function datasetAt(locale: Locale, path: string): LocalDataset | undefined {
  return getDatasets(locale).find(({ id }) => datasetPath(id) === path)
}

function toFacts(facts: NumberFacts) {
  return facts.map(([label, value]) => ({ label, value }))
}

function urlOf(locale: Locale, path: string): string {
  return absoluteUrl(localePath(path, locale))
}
