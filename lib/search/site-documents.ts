import type { Term } from '../content/entries/glossary.ts'
import { getOwnPages } from '../content/entries/own-pages.ts'
import { termPath } from '../content/entries/render-entry.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getEntries, getGlossary } from '../content/queries.ts'
import { formatInAllCalendars } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { plainText } from '../markdown/plain-text.ts'
import { datasetPath, figurePath } from '../site/data-paths.ts'
import type { SearchDocument, SearchKind } from './document.ts'
import { entryDocuments } from './documents.ts'

/** Everything of an edition that can be found; all of it public, as the queries return it. */
export function siteDocuments(locale: Locale): SearchDocument[] {
  return [
    ...entryDocuments(getEntries(locale)),
    ...getOwnPages(locale).map(({ path, title, summary }) => document('page', path, locale, { title, summary })),
    ...getDatasets(locale).map((dataset) => datasetDocument(dataset, locale)),
    ...getFigures(locale).map((figure) => figureDocument(figure, locale)),
    ...getGlossary(locale).map((term) => termDocument(term, locale)),
  ]
}

/** A document of what comes from no entry. */
function document(
  kind: SearchKind,
  path: string,
  locale: Locale,
  given: Pick<SearchDocument, 'title' | 'summary'> & Partial<SearchDocument>,
): SearchDocument {
  return { id: path, kind, headings: '', text: '', also: '', path: localePath(path, locale), topics: [], ...given }
}

function datasetDocument(
  { id, title, description: summary, reading, caption, caveats, fields, period }: LocalDataset,
  locale: Locale,
): SearchDocument {
  const labels = fields.flatMap((field) => Object.values(field.labels))
  const columns = fields.map((field) => `${field.title}: ${field.definition}`)
  const text = [reading, caption, ...caveats, ...columns].join('\n')
  const also = [formatInAllCalendars(period, locale), ...labels].join('\n')
  return document('dataset', datasetPath(id), locale, { title, summary, text, also, topics: ['data'] })
}

function figureDocument(figure: FormattedFigure, locale: Locale): SearchDocument {
  const { id, title, quantity, definition, caveat, period, publisherName, place, population } = figure
  const summary = `${quantity}. ${definition}`
  const text = [quantity, definition, caveat, period.primary, publisherName, place, population]
    .filter(Boolean)
    .join('\n')
  const also = period.secondary ?? ''
  return document('figure', figurePath(id), locale, { title, summary, text, also, topics: ['data'] })
}

function termDocument({ key, term: title, forms, definition }: Term, locale: Locale): SearchDocument {
  const meaning = plainText(definition)
  const given = { title, summary: meaning, text: meaning, also: forms.join(', '), path: termPath(key, locale) }
  return document('term', `term/${key}`, locale, given)
}
