import { citeFigure } from '../chart/citation.ts'
import { getDataset, getFigure, getFigures } from '../content/numbers/data-queries.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getEntry } from '../content/queries.ts'
import { compareNewestFirst } from '../i18n/edtf.ts'
import { capitalised } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { withoutPeriod } from '../i18n/undated-title.ts'
import { absoluteUrl } from '../site/config.ts'
import { DATA_PATH, FIGURES_PATH } from '../site/data-paths.ts'
import { sourceViews } from './article.ts'
import { datasetPath } from './dataset.ts'
import { type KeyFigureView, keyFigure, keyFigures } from './key-figure.ts'
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

/** A figure in a table. */
export interface FigureRow extends KeyFigureView {
  /** Its number; with its unit, where the heading of the table does not name that. */
  readonly text: string
  /** What it counts, where its series counts several things. */
  readonly name?: string
}

/** Figures that count the same at other times, under one name, the earliest first; or those of which there is one. */
export interface FigureSeries {
  readonly name: string | undefined
  readonly figures: readonly FigureRow[]
}

/** Figures of the same place under its name; those of a long place in parts, by what they count. */
export interface FigureGroup {
  readonly id: string
  readonly place: string
  readonly parts: readonly { readonly id: string; readonly name: string; readonly series: readonly FigureSeries[] }[]
}

/** The few that matter most, as the landing page of data names them. */
export function getLeadingFigures(locale: Locale): KeyFigureView[] {
  return keyFigures(getEntry(locale, DATA_PATH)?.data.figures ?? [], locale)
}

/** From so many figures on a place is shown in parts; with fewer it is a part of what remains. */
const LONG = 20
const SHORT = 5

/** All figures of an edition by what they are about, the place with the most of them first; within it what is counted in the order of content/figures.yml. */
export function getFigureGroups(locale: Locale): FigureGroup[] {
  const places = groupsOf(getFigures(locale), ({ place }) => place).toSorted(
    (a, b) => b.figures.length - a.figures.length,
  )
  const long = places.filter(({ figures }) => figures.length >= SHORT)
  const groups = [
    ...long.map(({ name, figures }) => ({
      name,
      isByUnit: figures.length >= LONG,
      parts: figures.length < LONG ? [{ name: '', figures }] : groupsOf(figures, ({ unit }) => unit),
    })),
    {
      name: getMessages(locale).dataPages.figures.elsewhere,
      isByUnit: false,
      parts: places.slice(long.length),
    },
  ]
  return groups.map(({ name, isByUnit, parts }, index) => {
    const id = `group-${index + 1}`
    return {
      ...{ id, place: capitalised(name, locale) },
      parts: parts.map((part, at) => ({
        ...{ id: `${id}-${at + 1}`, name: capitalised(part.name, locale) },
        series: seriesOf(part.figures, isByUnit, locale),
      })),
    }
  })
}

/** By what is counted; after that, what is counted once. */
function seriesOf(figures: readonly FormattedFigure[], isByUnit: boolean, locale: Locale): FigureSeries[] {
  const rowOf = (figure: FormattedFigure) => ({
    ...keyFigure(figure, locale),
    text: isByUnit ? figure.text : figure.quantity,
  })
  const counted = groupsOf(figures, ({ title }) => withoutPeriod(title, locale))
  const series = counted
    .filter((each) => each.figures.length > 1)
    .map((each) => ({ name: each.name, figures: each.figures.toSorted(earliestFirst).map(rowOf) }))
  const single = counted
    .filter((each) => each.figures.length === 1)
    .flatMap((each) => each.figures.map((figure) => ({ ...rowOf(figure), name: each.name })))
  if (single.length === 0) return series
  const name = series.length > 0 ? getMessages(locale).dataPages.figures.further : undefined
  return [...series, { name, figures: single }]
}

/** What begins on the same day stands together, the shorter time first. */
function earliestFirst({ when: a }: FormattedFigure, { when: b }: FormattedFigure): number {
  return a === 'undated' || b === 'undated' ? 0 : -compareNewestFirst(a, b)
}

function groupsOf(figures: readonly FormattedFigure[], nameOf: (figure: FormattedFigure) => string) {
  return [...new Set(figures.map(nameOf))].map((name) => ({
    ...{ name, figures: figures.filter((figure) => nameOf(figure) === name) },
  }))
}
