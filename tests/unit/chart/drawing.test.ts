import { describe, expect, it } from 'vitest'
import { CHART_WIDTHS, type ChartWidth, drawChart } from '../../../lib/chart/draw-chart.ts'
import { boxOf } from '../../../lib/chart/place-labels.ts'
import type { Bar, Dot, Label, Scene } from '../../../lib/chart/scene.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { EDITIONS, local } from '../data/site-data.ts'

const bars = ({ shapes }: Scene) =>
  shapes.filter((shape): shape is Bar => shape.kind === 'bar' && shape.datum !== undefined)
const dots = ({ shapes }: Scene) =>
  shapes.filter((shape): shape is Dot => shape.kind === 'dot' && shape.datum !== undefined)
const labels = ({ shapes }: Scene) => shapes.filter((shape): shape is Label => shape.kind === 'label')
const SIZES = Object.keys(CHART_WIDTHS) as ChartWidth[]

/** Where a label stands on the page: anchors follow the direction of reading. */
function placeOf(label: Label, { dir, width }: Scene) {
  if (dir === 'ltr') return boxOf([label])
  const { x1, x2, y1, y2 } = boxOf([{ ...label, x: width - label.x }])
  return { x1: width - x2, x2: width - x1, y1, y2 }
}

describe.each(EDITIONS)('the chart of %s in %s', (id, locale) => {
  describe.each(SIZES)('%s', (size) => {
    const scene = drawChart(local(id, locale), size)

    it('has no letter below 12 pixels', () => {
      expect(Math.min(...labels(scene).map(({ size: pixels }) => pixels))).toBeGreaterThanOrEqual(12)
    })

    it('keeps every label inside the drawing', () => {
      for (const label of labels(scene)) {
        const { x1, x2, y1, y2 } = placeOf(label, scene)
        expect(x1, label.text).toBeGreaterThanOrEqual(-1)
        expect(x2, label.text).toBeLessThanOrEqual(scene.width + 1)
        expect(y1, label.text).toBeGreaterThanOrEqual(-1)
        expect(y2, label.text).toBeLessThanOrEqual(scene.height + 1)
      }
    })

    it('lets no label touch another', () => {
      const boxes = labels(scene).map((label) => ({ ...label, ...placeOf(label, scene) }))
      const touching = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => {
          const isApart = a.x2 < b.x1 || b.x2 < a.x1 || a.y2 < b.y1 || b.y2 < a.y1
          const isNextLine = a.x === b.x && a.anchor === b.anchor && b.y - a.y >= 15
          return isApart || isNextLine ? [] : [`${a.text} | ${b.text}`]
        }),
      )
      expect(touching).toEqual([])
    })

    it('keeps every mark inside the drawing', () => {
      for (const { x, y, width, height } of bars(scene)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(scene.width)
        expect(y + height).toBeLessThanOrEqual(scene.height)
      }
      for (const { x, y } of dots(scene)) {
        expect(x).toBeGreaterThan(5)
        expect(x).toBeLessThan(scene.width - 5)
        expect(y).toBeLessThan(scene.height)
      }
    })

    it('draws lengths in proportion to values, from zero', () => {
      const along = bars(scene).map(({ width, height, datum }) => ({
        value: datum?.value ?? 0,
        length: Math.max(width, height),
        width,
        height,
      }))
      const upright = new Set(along.map(({ width }) => width.toFixed(3))).size === 1
      const ratios = along.map(({ value, width, height }) => (upright ? height : width) / value)
      for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 6)
    })
  })
})

describe('returns by year', () => {
  it.each(LOCALES)('hatches the years counted in part, and only these, in %s', (locale) => {
    const dataset = local('returns-by-year', locale)
    for (const size of SIZES) {
      for (const { hatched, datum } of bars(drawChart(dataset, size))) {
        expect(hatched).toBe(dataset.rows[datum?.row ?? 0]?.['coverage'] === 'part')
      }
    }
  })

  it('has words and no bar where no figure was found', () => {
    const scene = drawChart(local('returns-by-year', 'en'), 'wide')
    expect(bars(scene).map(({ datum }) => datum?.row)).not.toContain(5)
    expect(
      labels(scene)
        .filter(({ datum }) => datum)
        .map(({ text }) => text),
    ).toEqual(['no figure'])
  })

  it('draws a publisher in one ink, and two in two', () => {
    const dataset = local('returns-by-year', 'en')
    const inks = bars(drawChart(dataset, 'wide')).map(
      ({ ink, datum }) => `${dataset.rows[datum?.row ?? 0]?.['publisher']} ${ink}`,
    )
    expect([...new Set(inks)]).toEqual(['iom data-1', 'unhcr data-2'])
  })

  it('stands the bars of one year together, under one name', () => {
    const scene = drawChart(local('returns-by-year', 'en'), 'wide')
    expect(labels(scene).filter(({ text }) => text === '2025')).toHaveLength(1)
    const edges = bars(scene).map(({ x, width }) => ({ start: x, end: x + width }))
    const gaps = edges.slice(1).map(({ start }, index) => start - (edges[index]?.end ?? 0))
    expect(Math.min(...gaps)).toBe(gaps.at(-1))
    expect(gaps.at(-1)).toBeGreaterThan(1)
  })

  it('gives bars the whole width of a phone, and names their colours in a key', () => {
    const scene = drawChart(local('returns-by-year', 'en'), 'narrow')
    expect(Math.max(...bars(scene).map(({ width }) => width))).toBeGreaterThan(0.95 * scene.width)
    const texts = labels(scene).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['IOM', 'UNHCR', '2025, to 25 Oct']))
  })

  it('leaves a disputed count in the table only', () => {
    const dataset = local('returns-2025-running', 'en')
    const drawn = dots(drawChart(dataset, 'wide')).map(({ datum }) => datum?.value)
    expect(dataset.rows.map(({ people }) => people)).toContain(3_600_000)
    expect(drawn).not.toContain(3_600_000)
  })
})

describe('the direction of reading', () => {
  const years = (scene: Scene) =>
    bars(scene)
      .toSorted((left, right) => left.x - right.x)
      .map(({ datum }) => datum?.row ?? 0)

  it('runs time from left to right in English and from right to left in Persian', () => {
    const english = years(drawChart(local('returns-by-year', 'en'), 'wide'))
    const persian = years(drawChart(local('returns-by-year', 'fa'), 'wide'))
    expect(english).toEqual(english.toSorted((left, right) => left - right))
    expect(persian).toEqual(english.toReversed())
  })

  it.each(LOCALES)('puts zero where a reader of %s begins', (locale) => {
    const scene = drawChart(local('families-april-may-2025', locale), 'narrow')
    const edges = bars(scene).map(({ x, width }) => (localeFacts(locale).dir === 'rtl' ? scene.width - x - width : x))
    for (const edge of edges) expect(edge).toBeCloseTo(1)
  })

  it('says the direction to whoever draws it', () => {
    for (const locale of LOCALES)
      expect(drawChart(local('returns-2020-split', locale), 'wide').dir).toBe(localeFacts(locale).dir)
  })
})

describe('a chart over time', () => {
  it('names the months of the calendar of its edition', () => {
    const names = (locale: 'en' | 'fa') =>
      labels(drawChart(local('returns-2020-split', locale), 'wide')).map(({ text }) => text)
    expect(names('en')).toContain('Oct 2020')
    expect(names('fa')).toContain('مهر ۱۳۹۹')
  })

  it('covers no line with a name', () => {
    for (const [id, locale] of EDITIONS.filter(([name]) => /running|split/.test(name))) {
      const scene = drawChart(local(id, locale), 'wide')
      const boxes = labels(scene)
        .filter(({ strong }) => strong)
        .map((label) => placeOf(label, scene))
      for (const { x1, x2, y1, y2 } of boxes) {
        const covered = dots(scene).filter(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2)
        expect(covered).toEqual([])
      }
    }
  })
})

describe('rows', () => {
  it('stand apart where days lie between what they count', () => {
    const rows = bars(drawChart(local('weekly-returns-2017-2021', 'en'), 'wide'))
    const tops = [...new Set(rows.map(({ y }) => y))]
    const [next = 0, later = 0] = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
    expect(later).toBeGreaterThan(next)
  })

  it('of one name are one row', () => {
    const scene = drawChart(local('afghans-in-iran-estimates', 'en'), 'wide')
    expect(labels(scene).filter(({ text }) => text === 'Migrants, June 2023, IOM')).toHaveLength(1)
    expect(labels(scene).map(({ text }) => text)).toContain('nearly 5,000,000; more than 5,000,000')
  })

  it('show the one about Iran in blue, and the others in grey', () => {
    const inks = bars(drawChart(local('crisis-response-plan', 'en'), 'wide')).map(({ ink }) => ink)
    expect(inks).toEqual(['data-4', 'data-4', 'data-1'])
  })
})

describe('the line below a title', () => {
  const subtitle = (id: string, locale: 'en' | 'fa') => labels(drawChart(local(id, locale), 'wide'))[0]?.text

  it('says in Persian by which calendar dates are told, once', () => {
    expect(subtitle('returns-2020-split', 'fa')).toContain('هجری خورشیدی')
    expect(subtitle('families-april-may-2025', 'fa')).toContain('میلادی')
    expect(subtitle('returns-by-year', 'fa')).toBe(local('returns-by-year', 'fa').caption)
    expect(subtitle('returns-2020-split', 'en')).toBe('People since 1 January 2020')
  })
})
