/** The door to datasets and key figures, in the words of one edition. They are public as soon as they are in the folder. */
import { LOCALES, type Locale } from '../i18n/locales.ts'
import type { LocalDataset } from './dataset-types.ts'
import type { SiteContent } from './entry.ts'
import type { FormattedFigure } from './figures-types.ts'
import { formatFigure } from './format-figure.ts'
import { loadContent } from './load.ts'
import { datasetIn } from './local-dataset.ts'

interface Numbers {
  readonly datasets: readonly LocalDataset[]
  readonly figures: readonly FormattedFigure[]
}

const numbersOf = new WeakMap<SiteContent, Map<Locale, Numbers>>()

/** Put into words once for each edition: the menu of every page asks for them. */
function numbers(locale: Locale): Numbers {
  const content = loadContent()
  const editions = numbersOf.get(content) ?? new Map<Locale, Numbers>()
  numbersOf.set(content, editions)
  const made = editions.get(locale) ?? {
    datasets: content.datasets.flatMap((dataset) => datasetIn(dataset, locale) ?? []),
    figures: content.figures.flatMap((figure) => formatFigure(figure, locale) ?? []),
  }
  editions.set(locale, made)
  return made
}

/** Every dataset of an edition, in the order of their ids. */
export function getDatasets(locale: Locale): readonly LocalDataset[] {
  return numbers(locale).datasets
}

/** One dataset. Throws when the edition has none of that id. */
export function getDataset(locale: Locale, id: string): LocalDataset {
  const dataset = getDatasets(locale).find((candidate) => candidate.id === id)
  if (!dataset) throw new Error(`No dataset ${id} in ${locale}`)
  return dataset
}

/** Every key figure of an edition, in the order of content/figures.yml. */
export function getFigures(locale: Locale): readonly FormattedFigure[] {
  return numbers(locale).figures
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
  const words = loadContent()[kind].find((item) => item.id === id)?.words ?? {}
  return LOCALES.filter((locale) => words[locale] !== undefined)
}
