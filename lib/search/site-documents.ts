import { getDatasets, getFigures } from '../content/data-queries.ts'
import type { LocalDataset } from '../content/dataset-types.ts'
import type { FormattedFigure } from '../content/figures-types.ts'
import type { Term } from '../content/glossary.ts'
import { getEntries, getGlossary } from '../content/queries.ts'
import { termPath } from '../content/render-entry.ts'
import { getOwnPages, type OwnPage } from '../content/views/own-pages.ts'
import { formatInAllCalendars } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { SearchDocument } from './document.ts'
import { entryDocuments } from './documents.ts'

/** Everything of an edition that can be found; all of it public, as the queries return it. */
export function siteDocuments(locale: Locale): SearchDocument[] {
  return [
    ...entryDocuments(getEntries(locale)),
    ...getOwnPages(locale).map((page) => pageDocument(page, locale)),
    ...getDatasets(locale).map((dataset) => datasetDocument(dataset, locale)),
    ...getFigures(locale).map((figure) => figureDocument(figure, locale)),
    ...getGlossary(locale).map((term) => termDocument(term, locale)),
  ]
}

const NOTHING_MORE = { headings: '', text: '', also: '' }

function pageDocument({ path, title, summary }: OwnPage, locale: Locale): SearchDocument {
  return { id: path, kind: 'page', title, summary, ...NOTHING_MORE, path: localePath(path, locale), topics: [] }
}

function datasetDocument(
  { id, title, description, reading, caption, caveats, fields, period }: LocalDataset,
  locale: Locale,
): SearchDocument {
  const path = `/data-and-resources/datasets/${id}`
  const labels = fields.flatMap((field) => Object.values(field.labels))
  const columns = fields.map((field) => `${field.title}: ${field.definition}`)
  return {
    id: path,
    kind: 'dataset',
    title,
    summary: description,
    headings: '',
    text: [reading, caption, ...caveats, ...columns].join('\n'),
    also: [formatInAllCalendars(period, locale), ...labels].join('\n'),
    path: localePath(path, locale),
    topics: ['data'],
  }
}

function figureDocument(figure: FormattedFigure, locale: Locale): SearchDocument {
  const path = `/data-and-resources/figures/${figure.id}`
  const { title, quantity, definition, caveat, period, publisherName, place, population } = figure
  return {
    id: path,
    kind: 'figure',
    title,
    summary: `${quantity}. ${definition}`,
    headings: '',
    text: [quantity, definition, caveat, period.primary, publisherName, place, population].filter(Boolean).join('\n'),
    also: period.secondary ?? '',
    path: localePath(path, locale),
    topics: ['data'],
  }
}

function termDocument({ key, term, forms, definition }: Term, locale: Locale): SearchDocument {
  const meaning = plainText(definition)
  return {
    id: `term/${key}`,
    kind: 'term',
    title: term,
    summary: meaning,
    headings: '',
    text: meaning,
    also: forms.join(', '),
    path: termPath(key, locale),
    topics: [],
  }
}
