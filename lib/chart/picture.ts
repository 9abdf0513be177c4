/** A chart as a picture that can travel alone: it says what, when, who counted, from where, and where to find it. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import { dateInFull } from './cell-text.ts'
import { CHART_WIDTHS, drawChart } from './draw-chart.ts'
import { labels, mirrored, rule, type Scene, shifted } from './scene.ts'
import { toSvgText } from './svg-text.ts'
import { wrapItems, wrapText } from './text-fit.ts'

const MARGIN = 32
const FOOT = 12
const FOOT_LINE = 17

/** The chart of a dataset as an SVG document. `address` is the permanent address of the dataset's page. */
export function renderPicture(dataset: LocalDataset, address: string): string {
  const { title, reading, locale } = dataset
  const publishers = publishersOf(dataset).join(`${getMessages(locale).data.separator} `)
  const words = { title, description: `${reading} ${publishers}`, language: localeFacts(locale).tag }
  return toSvgText(drawPicture(dataset, address), words)
}

/** The chart with what it says and its title above, and its origin below, 704 pixels wide. */
export function drawPicture(dataset: LocalDataset, address: string): Scene {
  const chart = drawChart(dataset, 'wide')
  const width = CHART_WIDTHS.wide
  const headline = wrapText(dataset.headline, width, 20)
  const title = wrapText(dataset.title, width, 14)
  const foot = footLines(dataset, address, width)
  const titleTop = MARGIN + headline.length * 26
  const chartTop = titleTop + title.length * 20 + 18
  const footTop = chartTop + chart.height + 18
  const frame = mirrored({
    width: width + 2 * MARGIN,
    height: footTop + foot.length * FOOT_LINE + 6 + MARGIN / 2,
    dir: chart.dir,
    shapes: [
      ...labels(MARGIN, MARGIN + 20, headline, 26, { size: 20, strong: true }),
      ...labels(MARGIN, titleTop + 18, title, 20, { size: 14, ink: 'quiet' }),
      rule(MARGIN, footTop, MARGIN + width, footTop, 'line'),
      ...labels(MARGIN, footTop + 18, foot, FOOT_LINE, { size: FOOT, ink: 'quiet' }),
    ],
  })
  return { ...frame, shapes: [...frame.shapes, ...shifted(chart.shapes, MARGIN, chartTop)] }
}

/** Lines of the foot: when, who counted, where the numbers were found, who keeps them, and the address. */
function footLines(dataset: LocalDataset, address: string, width: number): string[] {
  const { period, publisher, source, separator, missionShort } = getMessages(dataset.locale).data
  const counted = `${period}: ${dateInFull(dataset.period.edtf, dataset.locale)}. ${publisher}: ${dataset.publisher}.`
  const [first = '', ...others] = publishersOf(dataset)
  const sources = wrapItems([`${source}: ${first}`, ...others], separator, width, FOOT)
  return [...wrapText(counted, width, FOOT), ...sources, ...wrapItems([`${missionShort}:`, address], '', width, FOOT)]
}

/** The publications the numbers were found in, each publisher once. */
function publishersOf({ sources }: LocalDataset): string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))]
}
