import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { drawLocator, type Locator } from '../../../lib/map/locator.ts'
import { boxesOverlap, liesWithin } from '../../../lib/map/text-box.ts'
import type { ViewKey } from '../../../lib/map/views.ts'
import { realNames, realPlaces } from './real-places.ts'

const VIEWS: ViewKey[] = ['iran', 'europe']
const cases = LOCALES.flatMap((locale) => VIEWS.map((view) => ({ locale, view })))

function allLabels({ placeLabels, focusLabels, seaLabels, countryLabels }: Locator) {
  return [...placeLabels, ...focusLabels, ...seaLabels, ...countryLabels]
}

describe.each(cases)('the $view map with every place, in $locale', ({ locale, view }) => {
  const locator = drawLocator(view, realPlaces(locale), realNames(locale, view))

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
    expect(locator.focusLabels).toHaveLength({ iran: 1, europe: 3 }[view])
    expect(locator.seaLabels).toHaveLength({ iran: 3, europe: 2 }[view])
  })
})

describe('the locator map', () => {
  const places = realPlaces('en')

  it('shows both sides of the country, from Khoy to Kabul', () => {
    const { marks } = drawLocator('iran', places, { countries: {}, seas: {} })
    const across = Object.fromEntries(marks.map(({ key, x }) => [key, x]))
    expect(across.khoy).toBeLessThan(60)
    expect(across.kabul).toBeGreaterThan(300)
  })

  it('lists what lies beyond its edge instead of drawing it', () => {
    expect(drawLocator('iran', places, { countries: {}, seas: {} }).outside).toEqual([
      'copenhagen',
      'stockholm',
      'oslo',
      'geneva',
      'bangkok',
    ])
    expect(drawLocator('europe', places, { countries: {}, seas: {} }).outside).not.toContain('stockholm')
  })

  it('draws the same map from the same places', () => {
    const draw = () => drawLocator('iran', places, realNames('en', 'iran'))
    expect(draw()).toEqual(draw())
  })

  it('labels nothing it has no name for', () => {
    const { countryLabels, focusLabels, seaLabels } = drawLocator('iran', [], { countries: {}, seas: {} })
    expect([...countryLabels, ...focusLabels, ...seaLabels]).toEqual([])
  })
})
