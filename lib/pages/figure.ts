import { citeFigure } from '../chart/citation.ts'
import { getDataset, getFigure, getFigures } from '../content/numbers/data-queries.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { getEntry } from '../content/queries.ts'
import { compareNewestFirst } from '../i18n/edtf.ts'
import { capitalised } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { cutUnit } from '../i18n/qualifier.ts'
import { withoutPeriod } from '../i18n/undated-title.ts'
import { absoluteUrl } from '../site/config.ts'
import { DATA_PATH, datasetPath, figurePath } from '../site/data-paths.ts'
import { sourceViews } from './article.ts'
import { type KeyFigureView, keyFigure, keyFigures } from './key-figure.ts'
import { figureFacts } from './number-facts.ts'

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
    ...{ locale, figure },
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

/** Figures of one publisher that count the same at other times, the earliest first. */
export interface FigureSeries {
  readonly name: string
  readonly publisher: string
  /** What is counted, such as 'people'; empty where the value says it: '66%'. */
  readonly unit: string
  readonly figures: readonly (Pick<KeyFigureView, 'id' | 'href' | 'period'> & { readonly value: string })[]
}

/** The table of a place, or of all places that have few figures. */
export interface FigureGroup {
  readonly id: string
  readonly place: string
  /** What was counted several times, most often first. */
  readonly series: readonly FigureSeries[]
  /** What was counted once, in the order of content/figures.yml. */
  readonly once: readonly FigureSeries[]
}

/** The few that matter most, as the landing page of data names them. */
export function getLeadingFigures(locale: Locale): KeyFigureView[] {
  return keyFigures(getEntry(locale, DATA_PATH)?.data.figures ?? [], locale)
}

/** From so many figures on a place has a table of its own. */
const LONG = 5

/** All figures of an edition by the place they are about, and within it by what they count and who counted. */
export function getFigureGroups(locale: Locale): FigureGroup[] {
  const places = groupsOf(getFigures(locale), ({ place }) => place)
  const long = places.filter(({ figures }) => figures.length >= LONG)
  const others = {
    name: getMessages(locale).dataPages.figures.elsewhere,
    figures: places.slice(long.length).flatMap(({ figures }) => figures),
  }
  return [...long, others].map(({ name, figures }, index) => {
    const series = seriesOf(figures, locale)
    return {
      ...{ id: `group-${index + 1}`, place: capitalised(name, locale) },
      series: series.filter((each) => each.figures.length > 1),
      once: series.filter((each) => each.figures.length === 1),
    }
  })
}

function seriesOf(figures: readonly FormattedFigure[], locale: Locale): FigureSeries[] {
  return groupsOf(figures, ({ title }) => withoutPeriod(title, locale)).flatMap((counted) =>
    groupsOf(counted.figures, ({ publisher }) => publisher).flatMap((published) =>
      groupsOf(published.figures, ({ quantity }) => cutUnit(quantity)[1]).map((each) => ({
        ...{ name: counted.name, publisher: published.name, unit: each.name },
        figures: each.figures.toSorted(earliestFirst).map((figure) => ({
          ...keyFigure(figure, locale),
          value: cutUnit(figure.quantity)[0],
        })),
      })),
    ),
  )
}

/** What begins on the same day stands together, the shorter time first. */
function earliestFirst({ when: a }: FormattedFigure, { when: b }: FormattedFigure): number {
  return a === 'undated' || b === 'undated' ? 0 : -compareNewestFirst(a, b)
}

/** The longest first. */
function groupsOf(figures: readonly FormattedFigure[], nameOf: (figure: FormattedFigure) => string) {
  return [...new Set(figures.map(nameOf))]
    .map((name) => ({ name, figures: figures.filter((figure) => nameOf(figure) === name) }))
    .toSorted((a, b) => b.figures.length - a.figures.length)
}
