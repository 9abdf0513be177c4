import type { ComponentProps } from 'react'
import type { ChartKind, ChartSpec, LocalDataset, LocalField, Row } from '../../lib/content/dataset-types.ts'
import type { DatasetView } from '../../lib/content/views/dataset.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ColumnList } from '../chart/column-list.tsx'
import type { DataTable } from '../chart/data-table.tsx'
import type { DatasetChart } from '../chart/dataset-chart.tsx'
import type { CitationBlock } from '../data/citation-block.tsx'
import type { DatasetCaveats } from '../data/dataset-caveats.tsx'
import type { DownloadList } from '../data/download-list.tsx'
import type { FactList } from '../ui/fact-list.tsx'
import { sampleKeyFigures } from './list-examples.ts'
import { type Examples, numbered, sampleCitation, sampleDate, sampleSources, WORDS } from './sample.ts'

/** Which columns each kind of chart is drawn from. */
const CHARTS: Readonly<Record<ChartKind, ChartSpec>> = {
  bars: {
    ...{ kind: 'bars', layout: 'columns', category: ['year'], values: ['people'], series: 'publisher' },
    ...{ approximation: 'approximation', coverage: 'coverage', period: 'period' },
  },
  comparison: { kind: 'comparison', layout: 'rows', category: ['year'], values: ['people'] },
  dots: { kind: 'dots', layout: 'rows', category: ['year'], values: ['people'], series: 'publisher' },
  stacked: {
    kind: 'stacked',
    layout: 'rows',
    category: ['start', 'end'],
    values: ['people', 'others'],
    total: 'total',
  },
  lines: { kind: 'lines', layout: 'rows', category: ['end'], values: ['people', 'others'] },
}

const ROWS: readonly Row[] = [
  row('2021', { people: 120_000, others: 80_000, total: 200_000, publisher: 'first', coverage: 'full' }),
  row('2022', { people: 260_000, total: 260_000, publisher: 'first', coverage: 'full', approximation: 'nearly' }),
  row('2023', { publisher: 'first', coverage: 'none' }),
  row('2024', { people: 90_000, others: 60_000, total: 150_000, publisher: 'second', coverage: 'part' }),
]

function row(year: string, cells: Row): Row {
  const start = `${year}-01-01`
  const end = `${year}-10-31`
  return { year: Number(year), start, end, period: `${start}/${end}`, source: 'official', ...cells }
}

function field(name: string, type: LocalField['type'], locale: Locale, codes: readonly string[] = []): LocalField {
  const { label, sentence, short, place } = WORDS[locale]
  const isCounted = type === 'integer'
  return {
    ...{ name, type, required: false, codes, title: isCounted ? numbered(short, name.length, locale) : label },
    definition: sentence,
    labels: Object.fromEntries(codes.map((code, index) => [code, numbered(place, index + 1, locale)])),
    ...(isCounted && { unit: 'people', unitWords: { key: 'people', name: short, counted: '{n}' } }),
  }
}

/** A dataset of numbers that count nothing, drawn as the kind of chart asked for. */
function sampleDataset(locale: Locale, kind: ChartKind = 'bars'): LocalDataset {
  const { title, sentence, name, short } = WORDS[locale]
  return {
    ...{ locale, title, description: sentence, reading: sentence, publisher: name, licence: short, caption: short },
    ...{ id: `sample-${kind}`, key: ['year'], rows: ROWS, chart: CHARTS[kind], caveats: [sentence, short] },
    period: sampleDate('2021/2024'),
    recorded: '2025-01-31',
    notAdditiveWith: [],
    sources: sampleSources().map((source) => ({ ...source, recorded: '2025-01-31' })),
    fields: [
      field('year', 'year', locale),
      field('start', 'date', locale),
      field('end', 'date', locale),
      ...['people', 'others', 'total'].map((column) => field(column, 'integer', locale)),
      field('publisher', 'publisher', locale, ['first', 'second']),
      field('coverage', 'code', locale, ['full', 'part', 'none']),
      field('source', 'source', locale),
    ],
  }
}

function sampleView(locale: Locale): DatasetView {
  const { title, sentence } = WORDS[locale]
  const kinds = ['csv', 'json', 'zip'] as const
  return {
    dataset: sampleDataset(locale),
    facts: [],
    permalink: 'https://example.org/data',
    downloads: kinds.map((kind) => ({ kind, name: `sample.${kind}`, href: `#${kind}`, size: 1200 })),
    embed: '<img src="https://example.org/chart.svg" alt="">',
    citation: sampleCitation(locale),
    sources: sampleSources(),
    figures: sampleKeyFigures(locale),
    notAdditive: [{ href: '#other', title, reason: sentence }],
  }
}

export const datasetChartExamples: Examples<ComponentProps<typeof DatasetChart>> = (locale) => ({
  'bars, a part and a gap': { dataset: sampleDataset(locale, 'bars') },
  comparison: { dataset: sampleDataset(locale, 'comparison') },
  'dots of two publishers': { dataset: sampleDataset(locale, 'dots') },
  'stacked, parts not known': { dataset: sampleDataset(locale, 'stacked') },
  lines: { dataset: sampleDataset(locale, 'lines') },
})

export const dataTableExamples: Examples<ComponentProps<typeof DataTable>> = (locale) => ({
  'every kind of column': { dataset: sampleDataset(locale) },
})

export const columnListExamples: Examples<ComponentProps<typeof ColumnList>> = (locale) => ({
  plain: { dataset: sampleDataset(locale) },
})

export const citationExamples: Examples<ComponentProps<typeof CitationBlock>> = (locale) => ({
  plain: { citation: sampleCitation(locale), locale },
})

export const datasetCaveatsExamples: Examples<ComponentProps<typeof DatasetCaveats>> = (locale) => ({
  'not to be added up': { view: sampleView(locale) },
})

export const factListExamples: Examples<ComponentProps<typeof FactList>> = (locale) => ({
  plain: { facts: [[WORDS[locale].short, WORDS[locale].sentence]], locale },
})

export const downloadListExamples: Examples<ComponentProps<typeof DownloadList>> = (locale) => ({
  'three files': { view: sampleView(locale), locale },
})
