import { citeFigure } from '../chart/citation.ts'
import { getDataset, getFigure, getFigures } from '../content/numbers/data-queries.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { capitalised } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'
import { FIGURES_PATH } from '../site/data-paths.ts'
import { sourceViews } from './article.ts'
import { datasetPath } from './dataset.ts'
import { type KeyFigureView, keyFigure } from './key-figure.ts'
import { figureFacts } from './number-facts.ts'

/** Address of a figure's page without the edition's prefix. */
export function figurePath(id: string): string {
  return `${FIGURES_PATH}/${id}`
}

/** One key figure. Throws when the edition does not have it. */
export function getFigureView(locale: Locale, id: string) {
  const figure = getFigure(locale, id)
  const permalink = absoluteUrl(localePath(figurePath(id), locale))
  const cited = (sources: FormattedFigure['sources']) =>
    sourceViews(
      sources.map(({ key }) => key),
      locale,
    )
  return {
    ...{ locale, figure, permalink },
    facts: figureFacts(figure, locale),
    citation: citeFigure(figure, locale, permalink),
    sources: cited(figure.sources),
    /** Sources of each competing value, in their order. */
    competingSources: figure.competing.map(({ sources }) => cited(sources)),
    /** The dataset that holds the same value. */
    dataset:
      figure.dataset === undefined
        ? undefined
        : {
            href: localePath(datasetPath(figure.dataset), locale),
            data: getDataset(locale, figure.dataset),
          },
  }
}

/** A figure with everything its page shows. */
export type FigureView = ReturnType<typeof getFigureView>

/** Figures of the same place under its name. */
export interface FigureGroup {
  readonly id: string
  readonly place: string
  readonly figures: readonly KeyFigureView[]
}

/** All figures of an edition, grouped by what they are about, in the order of content/figures.yml. */
export function getFigureGroups(locale: Locale): FigureGroup[] {
  const figures = getFigures(locale)
  return [...new Set(figures.map(({ place }) => place))].map((place, index) => ({
    id: `group-${index + 1}`,
    place: capitalised(place, locale),
    figures: figures.filter((figure) => figure.place === place).map((figure) => keyFigure(figure, locale)),
  }))
}
