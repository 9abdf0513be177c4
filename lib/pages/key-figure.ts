import { getFigure } from '../content/numbers/data-queries.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { figurePath } from '../site/data-paths.ts'

/** Figures by id, in the order asked for. Throws for an id that the edition does not have. */
export function keyFigures(ids: readonly string[], locale: Locale): KeyFigureView[] {
  return ids.map((id) => keyFigure(getFigure(locale, id), locale))
}

/** One figure as rows and lists show it: never without its period and who counted. */
export function keyFigure({ id, title, quantity, period, publisher }: FormattedFigure, locale: Locale) {
  return { id, href: localePath(figurePath(id), locale), title, quantity, period, publisher }
}

export type KeyFigureView = ReturnType<typeof keyFigure>

/** Figures that are shares, with how many of ten they are, and all others. */
export function splitFigures(ids: readonly string[], locale: Locale) {
  const figures = ids.map((id) => getFigure(locale, id))
  const isShare = ({ text }: FormattedFigure) => /[%٪]$/.test(text)
  return {
    shares: figures.filter(isShare).map((figure) => shareFigure(figure, locale)),
    figures: figures.filter((figure) => !isShare(figure)).map((figure) => keyFigure(figure, locale)),
  }
}

function shareFigure(figure: FormattedFigure, locale: Locale) {
  const share = Number(figure.value)
  return { ...keyFigure(figure, locale), share, tenths: Math.round(share / 10) }
}

export type ShareFigure = ReturnType<typeof shareFigure>
