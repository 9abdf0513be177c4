/** The door to datasets and key figures, in the words of one edition. They are public as soon as they are in the folder. */
import { LOCALES, type Locale } from '../../i18n/locales.ts'
import { memoize } from '../../memoize.ts'
import type { SiteContent } from '../entries/entry.ts'
import { loadContent } from '../load.ts'
import type { LocalDataset } from './dataset-types.ts'
import type { FormattedFigure } from './figures-types.ts'

/** What each edition has, looked up once: the menu of every page asks for it. */
const numbersOf = memoize(({ datasets, figures }: SiteContent) => {
  const inLocale = (locale: Locale) => ({
    datasets: datasets.flatMap(({ editions }) => editions[locale] ?? []),
    figures: figures.flatMap(({ editions }) => editions[locale] ?? []),
  })
  return new Map(LOCALES.map((locale) => [locale, inLocale(locale)]))
})

/** Every dataset of an edition, in the order of their ids. */
export function getDatasets(locale: Locale): readonly LocalDataset[] {
  return numbersOf(loadContent()).get(locale)?.datasets ?? []
}

/** One dataset. Throws when the edition has none of that id. */
export function getDataset(locale: Locale, id: string): LocalDataset {
  const dataset = getDatasets(locale).find((candidate) => candidate.id === id)
  if (!dataset) throw new Error(`No dataset ${id} in ${locale}`)
  return dataset
}

/** Every key figure of an edition, in the order of content/figures.yml. */
export function getFigures(locale: Locale): readonly FormattedFigure[] {
  return numbersOf(loadContent()).get(locale)?.figures ?? []
}

/** One key figure; undefined when the edition has none of that id. */
export function findFigure(locale: Locale, id: string): FormattedFigure | undefined {
  return getFigures(locale).find((figure) => figure.id === id)
}

/** One key figure. Throws when the edition has none of that id: the check of the content refuses unknown ids. */
export function getFigure(locale: Locale, id: string): FormattedFigure {
  const figure = findFigure(locale, id)
  if (!figure) throw new Error(`No figure ${id} in ${locale}`)
  return figure
}

/** The editions that have a dataset, or a figure. */
export function getEditionsOfNumber(kind: 'datasets' | 'figures', id: string): Locale[] {
  const editions = loadContent()[kind].find((item) => item.id === id)?.editions ?? {}
  return LOCALES.filter((locale) => editions[locale] !== undefined)
}
