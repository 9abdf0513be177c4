import type { ChartKind, ChartSpec, LocalDataset, LocalField, Row } from '../../lib/content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../../lib/content/numbers/figures-types.ts'
import { formatDate, formatNumber } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { DatasetView } from '../../lib/pages/dataset.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { ColumnList, DataTable } from '../chart/data-table.tsx'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { CitationBlock } from '../data/citation-block.tsx'
import { DatasetCaveats } from '../data/dataset-caveats.tsx'
import { DownloadList } from '../data/download-list.tsx'
import { CompetingValues } from '../figure/competing-values.tsx'
import { FigureRows } from '../figure/figure-rows.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { Revisions } from '../figure/revisions.tsx'
import { StarShare } from '../home/star-share.tsx'
import { Amount } from '../ui/amount.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { numbered, type Sample, sampleCitation, sampleDate, sampleSources, show, WORDS } from './sample.ts'

/** Which columns each kind of chart is drawn from. */
const CHARTS: Readonly<Record<ChartKind, ChartSpec>> = {
  bars: {
    ...{ kind: 'bars', layout: 'columns', category: ['year'], values: ['people'], series: 'publisher' },
    ...{ approximation: 'approximation', coverage: 'coverage', period: 'period' },
  },
  comparison: { kind: 'comparison', layout: 'rows', category: ['year'], values: ['people'] },
  dots: { kind: 'dots', layout: 'rows', category: ['year'], values: ['people'], series: 'publisher' },
  stacked: {
    ...{ kind: 'stacked', layout: 'rows', category: ['start', 'end'], values: ['people', 'others'], total: 'total' },
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
    ...{
      locale,
      title,
      description: sentence,
      headline: title,
      reading: sentence,
      publisher: name,
      licence: short,
      caption: short,
    },
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

function sampleView(sample: Sample): DatasetView {
  const { locale, title, sentence } = sample
  const kinds = ['csv', 'json', 'zip'] as const
  return {
    ...{ dataset: sampleDataset(locale), facts: [] },
    downloads: kinds.map((kind) => ({ kind, name: `sample.${kind}`, href: `#${kind}`, size: 1200 })),
    embed: '<img src="https://example.org/chart.svg" alt="">',
    citation: sampleCitation(locale),
    sources: sampleSources(),
    figures: sampleKeyFigures(sample),
    notAdditive: [{ href: '#other', title, reason: sentence }],
  }
}

/** Three figures that count nothing. */
export function sampleKeyFigures({ locale, short, name }: Sample): KeyFigureView[] {
  return ['2023', '2024-01/2024-06', '2025-05'].map((period, index) => ({
    ...{ id: `figure-${index}`, href: `#figure-${index}`, title: short, publisher: name },
    quantity: formatNumber(10 ** (index + 3), locale),
    period: formatDate(sampleDate(period), locale),
  }))
}

function stated(value: number, date: string, { locale, name, short }: Sample) {
  const quantity = formatNumber(value, locale)
  const period = formatDate(sampleDate(date), locale)
  return { text: quantity, quantity, period, publisher: name, publisherName: short, sources: [] }
}

/** A figure that counts nothing, with another value beside it and one before it. */
function sampleFigure(sample: Sample): FormattedFigure {
  const { locale, title, short, place, sentence } = sample
  const date = formatDate(sampleDate('2024-03-01'), locale)
  return {
    ...stated(1000, '2024', sample),
    ...{ value: 1000, approximation: 'exact', when: sampleDate('2024') },
    ...{ id: 'sample', title, place, unit: short, population: short, definition: sentence, recorded: '2025-01-31' },
    competing: [{ ...stated(900, '2023', sample), why: sentence }],
    revisions: [{ ...stated(800, '2022', sample), date, reason: sentence }],
  }
}

export const FIGURES = [
  show('KeyFigures', KeyFigures, (sample) => ({
    'three figures': { figures: sampleKeyFigures(sample), locale: sample.locale },
  })),
  show('StarShare', StarShare, (sample) =>
    Object.fromEntries(
      sampleKeyFigures(sample).map((figure, index) => [
        `${index} of ten`,
        { share: { ...figure, share: index * 10, tenths: index }, locale: sample.locale },
      ]),
    ),
  ),
  show('CompetingValues', CompetingValues, (sample) => {
    const { locale } = sample
    const page = { locale, dataset: undefined, facts: [], sources: [] }
    const figure = { figure: sampleFigure(sample), citation: sampleCitation(locale) }
    return { 'one other value': { view: { ...page, ...figure, competingSources: [sampleSources().slice(0, 1)] } } }
  }),
  show('FigureRows', FigureRows, (sample) => ({
    'three figures': { figures: sampleKeyFigures(sample), locale: sample.locale },
  })),
  show('Amount', Amount, ({ locale, short }) => ({
    'with words before it': { text: `${short} ${formatNumber(1000, locale)}` },
  })),
  show('Revisions', Revisions, (sample) => ({
    'one old value': { figure: sampleFigure(sample), locale: sample.locale },
  })),
]

export const DATA = [
  show('DatasetChart', DatasetChart, ({ locale }) => ({
    'bars, a part and a gap': { dataset: sampleDataset(locale, 'bars') },
    comparison: { dataset: sampleDataset(locale, 'comparison') },
    'dots of two publishers': { dataset: sampleDataset(locale, 'dots') },
    'stacked, parts not known': { dataset: sampleDataset(locale, 'stacked') },
    lines: { dataset: sampleDataset(locale, 'lines') },
  })),
  show('DataTable', DataTable, ({ locale }) => ({
    'every kind of column': { dataset: sampleDataset(locale), labelledBy: 'sample-table' },
  })),
  show('ColumnList', ColumnList, ({ locale }) => ({ plain: { dataset: sampleDataset(locale) } })),
  show('FactList', FactList, ({ locale, short, sentence }) => ({
    plain: { facts: [[short, sentence] as const], locale },
  })),
  show('DatasetCaveats', DatasetCaveats, (sample) => ({ 'not to be added up': { view: sampleView(sample) } })),
  show('DownloadList', DownloadList, (sample) => ({
    'three files': { view: sampleView(sample), locale: sample.locale },
  })),
  show('CitationBlock', CitationBlock, ({ locale }) => ({ plain: { citation: sampleCitation(locale), locale } })),
]
