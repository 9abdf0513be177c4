import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { MISSION, mapOf } from '../../lib/mission/mission.ts'
import { ArticleMap, PlaceMap } from '../article/place-map.tsx'
import { Star, StarCount, StarLattice } from '../ornament/star.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { show } from './sample.ts'
import { sampleArticle } from './text-examples.ts'

/** Places as content/taxonomy.yml gives them, named for their kinds: in the middle of the home page's map, and near it. */
function samplePlaces(locale: Locale) {
  const { placeKinds } = getMessages(locale).map
  const { north, east } = mapOf(MISSION.homeMap).centre
  return [
    { key: 'capital', kind: 'capital' as const, country: MISSION.country.code, north, east, label: placeKinds.capital },
    {
      key: 'crossing',
      kind: 'crossing' as const,
      country: MISSION.country.code,
      north: north + 2,
      east: east + 3,
      label: placeKinds.crossing,
    },
  ]
}

export const DRAWINGS = [
  show('Star', Star, () => ({ plain: {} })),
  show('StarLattice', StarLattice, () => ({ plain: { id: 'example-lattice' } })),
  show('StarCount', StarCount, () => ({
    'two of three': { count: 3, isFilled: (at) => at < 2, perRow: 3, id: 'example-star' },
  })),
  show('PlaceMap', PlaceMap, ({ locale }) => ({
    'capital and crossing': { id: 'example-map', view: MISSION.homeMap, places: samplePlaces(locale), locale },
  })),
  show('ArticleMap', ArticleMap, ({ locale }) => ({
    'of an article': {
      article: sampleArticle(locale, { map: { view: MISSION.homeMap, places: samplePlaces(locale) } }),
    },
  })),
  // The site's own icon stands for a photograph: none is published.
  show('PictureFigure', PictureFigure, ({ locale, short, sentence, name }) => {
    const plan = { width: 512, height: 512, src: '/icons/icon-512.png', sources: [], files: [] }
    return { 'caption and credit': { picture: { plan, alt: short, caption: sentence, creditLine: name }, locale } }
  }),
]
