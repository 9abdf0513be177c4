import type { NewsEntry } from '../content/entries/entry.ts'
import { findFigure } from '../content/numbers/data-queries.ts'
import { getSources } from '../content/queries.ts'
import { writeCsv } from '../csv.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'
import { FIGURES_PATH, figurePath } from '../site/data-paths.ts'

const HEAD = ['id', 'title', 'value', 'unit', 'period', 'definition', 'publisher', 'source', 'address']

/** The key figures a news item shows or names, in its words, as CSV; undefined where it has none. */
export function figuresCsv(entry: NewsEntry): string | undefined {
  const { locale } = entry
  const figures = figureIds(entry).flatMap((id) => findFigure(locale, id) ?? [])
  if (figures.length === 0) return undefined
  const records = figures.map(({ id, title, text, unit, period, definition, publisherName, sources }) => {
    const cited = getSources(sources.map(({ key }) => key)).map((source) => source.url ?? source.title)
    const address = absoluteUrl(localePath(figurePath(id), locale))
    return [id, title, text, unit, period.primary, definition, publisherName, cited.join(' '), address]
  })
  return writeCsv([HEAD, ...records])
}

/** Where a text names a figure, a link to its page stands there since the content was read. */
function figureIds({ body, data }: NewsEntry): string[] {
  const texts = [body, data.notesToEditors ?? '', ...data.keyFacts.map(({ value }) => value)].join('\n')
  const named = [...texts.matchAll(new RegExp(`${FIGURES_PATH}/([a-z0-9-]+)`, 'g'))].map(([, id = '']) => id)
  return [...new Set([...data.figures, ...named])]
}
