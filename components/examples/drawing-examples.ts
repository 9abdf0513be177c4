import type { Locale } from '../../lib/i18n/locales.ts'
import { ArticleMap, PlaceMap } from '../article/place-map.tsx'
import { KhatamLattice, KhatamStar } from '../ornament/khatam.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { show } from './sample.ts'
import { sampleArticle } from './text-examples.ts'

const PLACE_NAMES: Record<Locale, readonly [string, string]> = {
  en: ['Tehran', 'Islam Qala'],
  fa: ['تهران', 'اسلام‌قلعه'],
}

/** Places as content/taxonomy.yml gives them. */
function samplePlaces(locale: Locale) {
  const [capital, crossing] = PLACE_NAMES[locale]
  return [
    { key: 'tehran', kind: 'capital' as const, country: 'IR', north: 35.69, east: 51.39, label: capital },
    { key: 'islam-qala', kind: 'crossing' as const, country: 'AF', north: 34.66, east: 61.07, label: crossing },
  ]
}

export const DRAWINGS = [
  show('KhatamStar', KhatamStar, () => ({ plain: {} })),
  show('KhatamLattice', KhatamLattice, () => ({ plain: { id: 'example-lattice' } })),
  show('PlaceMap', PlaceMap, ({ locale }) => ({
    'capital and crossing': { id: 'example-map', view: 'iran' as const, places: samplePlaces(locale), locale },
  })),
  show('ArticleMap', ArticleMap, ({ locale }) => ({
    'of an article': { article: sampleArticle(locale, { map: { view: 'europe', places: samplePlaces(locale) } }) },
  })),
  // The site's own icon stands for a photograph: none is published.
  show('PictureFigure', PictureFigure, ({ locale, short, sentence, name }) => {
    const plan = { width: 512, height: 512, src: '/icons/icon-512.png', sources: [], files: [] }
    return { 'caption and credit': { picture: { plan, alt: short, caption: sentence, creditLine: name }, locale } }
  }),
]
