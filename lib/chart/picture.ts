/** A chart as a picture that can travel alone: it says what, when, who counted, from where, and where to find it. */
import type { LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import { dateInFull } from './cell-text.ts'
import { CHART_WIDTHS, drawChart } from './draw-chart.ts'
import { mirrored } from './mirror.ts'
import { label, rule, type Scene, type Shape, shifted } from './scene.ts'
import { toSvgText } from './svg-text.ts'
import { wrapItems, wrapText } from './text-fit.ts'

const MARGIN = 32
const FOOT = 12
const FOOT_LINE = 17

/** The chart of a dataset as an SVG document. `address` is the permanent address of the dataset's page. */
export function renderPicture(dataset: LocalDataset, address: string): string {
  return toSvgText(drawPicture(dataset, address), {
    title: dataset.title,
    description: [dataset.reading, publishersOf(dataset).join(`${getDataMessages(dataset.locale).separator} `)].join(
      ' ',
    ),
    language: localeFacts(dataset.locale).tag,
  })
}

/** The chart with its heading above and its origin below, 704 pixels wide. */
export function drawPicture(dataset: LocalDataset, address: string): Scene {
  const chart = drawChart(dataset, 'wide')
  const { dir } = chart
  const width = CHART_WIDTHS.wide
  const head = paragraph(dataset.title, width, { size: 20, strong: true, ink: 'ink' }, 26)
  const reading = paragraph(dataset.reading, width, { size: 14, ink: 'quiet' }, 20)
  const foot = paragraphLines(footLines(dataset, address, width))
  const chartTop = MARGIN + head.height + reading.height + 18
  const footTop = chartTop + chart.height + 18
  const around: Shape[] = [
    ...shifted(head.shapes, MARGIN, MARGIN),
    ...shifted(reading.shapes, MARGIN, MARGIN + head.height + 4),
    rule(MARGIN, footTop, MARGIN + width, footTop, 'line'),
    ...shifted(foot.shapes, MARGIN, footTop + 6),
  ]
  const frame = mirrored({
    width: width + 2 * MARGIN,
    height: footTop + foot.height + 6 + MARGIN / 2,
    dir,
    shapes: around,
  })
  return { ...frame, shapes: [...frame.shapes, ...shifted(chart.shapes, MARGIN, chartTop)] }
}

/** Lines of the foot: when, who counted, where the numbers were found, who keeps them, and the address. */
function footLines(dataset: LocalDataset, address: string, width: number): string[] {
  const { period, publisher, source, separator, missionShort } = getDataMessages(dataset.locale)
  const counted = `${period}: ${dateInFull(dataset.period.edtf, dataset.locale)}. ${publisher}: ${dataset.publisher}.`
  const [first = '', ...others] = publishersOf(dataset)
  const sources = wrapItems([`${source}: ${first}`, ...others], separator, width, FOOT)
  return [...wrapText(counted, width, FOOT), ...sources, ...wrapItems([`${missionShort}:`, address], '', width, FOOT)]
}

/** The publications the numbers were found in, each publisher once. */
function publishersOf({ sources }: LocalDataset): string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))]
}

type LabelStyle = NonNullable<Parameters<typeof label>[3]>

function paragraph(text: string, width: number, style: LabelStyle, line: number): { shapes: Shape[]; height: number } {
  const lines = wrapText(text, width, style.size ?? 13)
  return {
    shapes: lines.map((part, index) => label(0, (index + 1) * line - 6, part, style)),
    height: lines.length * line,
  }
}

function paragraphLines(lines: readonly string[]): { shapes: Shape[]; height: number } {
  const shapes = lines.map((text, index) => label(0, (index + 1) * FOOT_LINE - 5, text, { size: FOOT, ink: 'quiet' }))
  return { shapes, height: lines.length * FOOT_LINE }
}
