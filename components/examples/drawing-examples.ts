import type { ComponentProps } from 'react'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ArticleMap } from '../article/article-map.tsx'
import type { PlaceMap } from '../article/place-map.tsx'
import type { KhatamLattice } from '../ornament/khatam-lattice.tsx'
import type { KhatamStar } from '../ornament/khatam-star.tsx'
import type { PictureFigure } from '../picture/picture-figure.tsx'
import { sampleArticle } from './article-examples.ts'
import { type Examples, WORDS } from './sample.ts'

export const starExamples: Examples<ComponentProps<typeof KhatamStar>> = () => ({ plain: {} })

export const latticeExamples: Examples<ComponentProps<typeof KhatamLattice>> = () => ({
  plain: { id: 'example-lattice' },
})

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

export const placeMapExamples: Examples<ComponentProps<typeof PlaceMap>> = (locale) => ({
  'capital and crossing': { id: 'example-map', view: 'iran', places: samplePlaces(locale), locale },
})

export const articleMapExamples: Examples<ComponentProps<typeof ArticleMap>> = (locale) => ({
  'of an article': { article: sampleArticle(locale, { map: { view: 'europe', places: samplePlaces(locale) } }) },
})

/** The site's own icon stands for a photograph: none is published. */
export const pictureExamples: Examples<ComponentProps<typeof PictureFigure>> = (locale) => {
  const { short, sentence, name } = WORDS[locale]
  const plan = { width: 512, height: 512, src: '/icons/icon-512.png', sources: [], files: [] }
  return { 'caption and credit': { picture: { plan, alt: short, caption: sentence, creditLine: name }, locale } }
}
