import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { drawLocator, type Locator } from '../../../lib/map/locator.ts'
import { boxesOverlap, liesWithin } from '../../../lib/map/text-box.ts'
import { mapOf } from '../../../lib/mission/mission.ts'
import { realNames, realPlaces } from './real-places.ts'

const VIEWS = [
  { view: 'iran', countries: 1, seas: 3 },
  { view: 'europe', countries: 3, seas: 2 },
]
const cases = LOCALES.flatMap((locale) => VIEWS.map((view) => ({ locale, ...view })))

function allLabels({ placeLabels, focusLabels, seaLabels, countryLabels }: Locator) {
  return [...placeLabels, ...focusLabels, ...seaLabels, ...countryLabels]
}

describe.each(cases)('the $view map with every place, in $locale', ({ locale, view, countries, seas }) => {
  const locator = drawLocator(mapOf(view), realPlaces(locale), realNames(locale, view))

  it('writes no label over another', () => {
    const labels = allLabels(locator)
    const clashes = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => boxesOverlap(a.box, b.box))
        .map((b) => [a.key, b.key]),
    )
    expect(clashes).toEqual([])
  })

  it('writes no label over a mark or over the edge', () => {
    for (const { box } of allLabels(locator)) {
      expect(liesWithin(box, locator)).toBe(true)
      expect(locator.marks.filter(({ x, y }) => boxesOverlap(box, { x, y, width: 0.1, height: 0.1 }))).toEqual([])
    }
  })

  it('names every place it marks', () => {
    expect(locator.placeLabels.map(({ key }) => key).sort()).toEqual(locator.marks.map(({ key }) => key).sort())
  })

  it('finds room for the countries in focus and for the seas', () => {
    expect(locator.focusLabels).toHaveLength(countries)
    expect(locator.seaLabels).toHaveLength(seas)
  })
})

describe('the locator map', () => {
  const places = realPlaces('en')

  it('shows both sides of the country, from Khoy to Kabul', () => {
    const { marks } = drawLocator(mapOf('iran'), places, { countries: {}, seas: {} })
    const across = Object.fromEntries(marks.map(({ key, x }) => [key, x]))
    expect(across.khoy).toBeLessThan(60)
    expect(across.kabul).toBeGreaterThan(300)
  })

  it('lists what lies beyond its edge instead of drawing it', () => {
    expect(drawLocator(mapOf('iran'), places, { countries: {}, seas: {} }).outside).toEqual([
      'copenhagen',
      'stockholm',
      'oslo',
      'geneva',
      'bangkok',
    ])
    expect(drawLocator(mapOf('europe'), places, { countries: {}, seas: {} }).outside).not.toContain('stockholm')
  })

  it('draws the same map from the same places', () => {
    const draw = () => drawLocator(mapOf('iran'), places, realNames('en', 'iran'))
    expect(draw()).toEqual(draw())
  })

  it('labels nothing it has no name for', () => {
    const { countryLabels, focusLabels, seaLabels } = drawLocator(mapOf('iran'), [], { countries: {}, seas: {} })
    expect([...countryLabels, ...focusLabels, ...seaLabels]).toEqual([])
  })
})
