import { getDatasets, getFigures } from '../content/data-queries.ts'
import type { LocalDataset } from '../content/dataset-types.ts'
import type { FormattedFigure } from '../content/figures-types.ts'
import type { Term } from '../content/glossary.ts'
import { getEntries, getGlossary } from '../content/queries.ts'
import { termPath } from '../content/render-entry.ts'
import { getOwnPages, type OwnPage } from '../content/views/own-pages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { SearchDocument } from './document.ts'
import { entryDocuments } from './documents.ts'
import { plainText } from './plain-text.ts'

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

function pageDocument({ path, title, summary }: OwnPage, locale: Locale): SearchDocument {
  return { id: path, kind: 'page', title, summary, text: summary, path: localePath(path, locale), topics: [] }
}

function datasetDocument(
  { id, title, description, reading, caveats, fields }: LocalDataset,
  locale: Locale,
): SearchDocument {
  const path = `/data-and-resources/datasets/${id}`
  const columns = fields.map((field) => `${field.title}: ${field.definition}`)
  return {
    id: path,
    kind: 'dataset',
    title,
    summary: description,
    text: [reading, ...caveats, ...columns].join('\n'),
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
    text: [quantity, definition, caveat, period.primary, publisherName, place, population].filter(Boolean).join('\n'),
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
    text: [meaning, otherForms(forms, `${term} ${meaning}`)].filter(Boolean).join('\n'),
    path: termPath(key, locale),
    topics: [],
  }
}

/** Spellings that heading and meaning do not have: excerpts show the text, and should not repeat themselves. */
function otherForms(forms: readonly string[], said: string): string {
  return forms.filter((form) => !said.toLowerCase().includes(form.toLowerCase())).join(', ')
}
