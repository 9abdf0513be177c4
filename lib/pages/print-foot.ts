import { dateInFull } from '../chart/cell-text.ts'
import type { Entry } from '../content/entries/entry.ts'
import { versionOf } from '../content/entries/parse-entry.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import { getEntry } from '../content/queries.ts'
import { formatDateInFull } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'
import { datasetPath, figurePath } from '../site/data-paths.ts'
import { historyOf } from './history.ts'
import { checkAddress } from './paper.ts'

/** What stands at the foot of a printed page: who speaks, where the page is, its date, which version of it this is, and where to check it. */
export function getPrintFoot(locale: Locale, path: string): string[] {
  const { site, print } = getMessages(locale)
  const entry = getEntry(locale, path)
  return [
    site.name,
    print.permanentAddress(absoluteUrl(localePath(path, locale))),
    ...(entry ? [...entryDates(entry), print.version(entry.version)] : numberDates(locale, path)),
    print.check(checkAddress(locale, path)),
  ]
}

/** When a dataset or figure was entered, and which version of a dataset this is. */
function numberDates(locale: Locale, path: string): string[] {
  const { print, dataPages } = getMessages(locale)
  const enteredOn = (day: string) => `${dataPages.figure.recorded}: ${dateInFull(day, locale)}`
  const dataset = getDatasets(locale).find(({ id }) => path === datasetPath(id))
  if (dataset) return [enteredOn(dataset.recorded), print.dataVersion(versionOf(JSON.stringify(dataset.rows)))]
  const figure = getFigures(locale).find(({ id }) => path === figurePath(id))
  return figure ? [enteredOn(figure.recorded)] : []
}

/** The page's own date and those of its latest change and correction. The day of the build says nothing of the text. */
export function entryDates(entry: Entry): string[] {
  const { type, locale, data } = entry
  const { dateLabels, corrections, page } = getMessages(locale)
  const latest = data.corrections.map(({ date }) => date).sort((a, b) => b.latest.localeCompare(a.latest))[0]
  const { changed } = type === 'news' ? { changed: undefined } : historyOf(entry)
  return [
    ...(changed ? [`${page.changed}: ${formatDateInFull(changed, locale)}`] : []),
    ...(type === 'news' ? [`${dateLabels[data.dateMeaning]}: ${formatDateInFull(data.date, locale)}`] : []),
    ...(latest ? [corrections.correctedOn(formatDateInFull(latest, locale))] : []),
  ]
}
